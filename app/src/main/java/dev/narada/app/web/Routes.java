package dev.narada.app.web;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Walks through routers and names the methods and the path of every route. */
final class Routes implements RouterFunctions.Visitor {

    private final BiConsumer<Set<HttpMethod>, String> route;

    Routes(BiConsumer<Set<HttpMethod>, String> route) {
        this.route = route;
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        var found = new Predicates();
        predicate.accept(found);
        if (found.path != null) {
            route.accept(found.methods, found.path);
        }
    }

    @Override
    public void startNested(RequestPredicate predicate) {
        throw new UnsupportedOperationException("routes stand beside each other, none within another");
    }

    @Override
    public void endNested(RequestPredicate predicate) {}

    @Override
    public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

    @Override
    public void attributes(java.util.Map<String, Object> attributes) {}

    @Override
    public void unknown(RouterFunction<?> router) {}
}
