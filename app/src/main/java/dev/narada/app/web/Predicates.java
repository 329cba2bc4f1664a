package dev.narada.app.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;

/** Picks methods and path out of what a route asks of a request. */
final class Predicates implements RequestPredicates.Visitor {

    Set<HttpMethod> methods = Set.of();

    @Nullable
    String path;

    @Override
    public void method(Set<HttpMethod> given) {
        methods = given;
    }

    @Override
    public void path(String pattern) {
        path = pattern;
    }

    @Override
    public void pathExtension(String extension) {}

    @Override
    public void version(String version) {}

    @Override
    public void header(String name, String value) {}

    @Override
    public void queryParam(String name, String value) {}

    @Override
    public void startAnd() {}

    @Override
    public void and() {}

    @Override
    public void endAnd() {}

    @Override
    public void startOr() {}

    @Override
    public void or() {}

    @Override
    public void endOr() {}

    @Override
    public void startNegate() {}

    @Override
    public void endNegate() {}

    @Override
    public void unknown(RequestPredicate predicate) {}
}
