package dev.narada.app.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All doors there are, whoever opened them: which methods can be used at which path. */
public final class OfferedMethods {

    private record OfferedPath(Set<HttpMethod> methods, PathPattern path) {}

    private final List<OfferedPath> doors;

    public OfferedMethods(Stream<RouterFunction<?>> routers, Collection<RequestMappingInfo> annotated) {
        var found = new LinkedHashSet<OfferedPath>();
        routers.forEach(router -> router.accept(new Routes((methods, path) ->
                found.add(new OfferedPath(methods, PathPatternParser.defaultInstance.parse(path))))));
        annotated.forEach(each -> each.getPatternsCondition()
                .getPatterns()
                .forEach(path -> found.add(new OfferedPath(methods(each), path))));
        this.doors = List.copyOf(found);
    }

    /** None where there is nothing at all. HEAD goes wherever GET goes, OPTIONS everywhere. */
    Set<HttpMethod> at(PathContainer path) {
        var methods = new TreeSet<>(doors.stream()
                .filter(door -> door.path().matches(path))
                .flatMap(door -> door.methods().stream())
                .collect(Collectors.toSet()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static Set<HttpMethod> methods(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .collect(Collectors.toSet());
    }
}
