package dev.narada.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages, which answer everyone and sign in inside, and the files with a hash in their name that never change. */
public final class Pages {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private Pages() {}

    /** @param phones hears of every phone that opens its page */
    public static RouterFunction<ServerResponse> router(Consumer<ServerWebExchange> phones) {
        var router = RouterFunctions.route();
        for (var path : List.of("/", "/w/{workshopId}", "/w/{workshopId}/")) {
            router.GET(path, request -> {
                phones.accept(request.exchange());
                return page("phone.html");
            });
        }
        for (var page : List.of("board", "record", "plan")) {
            var path = "/w/{workshopId}/" + page;
            router.GET(path, _ -> page(page + ".html")).GET(path + "/", _ -> page(page + ".html"));
        }
        return router.GET("/accessibility", _ -> page("accessibility.html"))
                .GET("/accessibility/", _ -> page("accessibility.html"))
                .GET("/console", _ -> page("console.html"))
                .GET("/console/**", _ -> page("console.html"))
                .GET("/assets/{file}", Pages::asset)
                .GET("/{file:[a-z0-9-]+\\.(?:svg|png|ico|webmanifest|txt)}", Pages::loose)
                .build();
    }

    private static Mono<ServerResponse> page(String name) {
        var page = new ClassPathResource("static/" + name);
        return page.exists()
                ? ServerResponse.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                        .cacheControl(CacheControl.noCache())
                        .bodyValue((Resource) page)
                : Mono.error(RequestRefused.by(HttpRefusal.NOT_FOUND));
    }

    private static Mono<ServerResponse> asset(ServerRequest request) {
        return file("static/assets/" + request.pathVariable("file"), FOR_EVER, request);
    }

    private static Mono<ServerResponse> loose(ServerRequest request) {
        return file("static/" + request.pathVariable("file"), CacheControl.maxAge(Duration.ofHours(1)), request);
    }

    /** The file, or its twin that was compressed when it was made. */
    private static Mono<ServerResponse> file(String path, CacheControl cache, ServerRequest request) {
        var plain = new ClassPathResource(path);
        if (path.contains("..") || !plain.exists()) {
            return Mono.error(RequestRefused.by(HttpRefusal.NOT_FOUND));
        }
        var packed = new ClassPathResource(path + ".gz");
        var gzip = packed.exists()
                && String.valueOf(request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING))
                        .contains("gzip");
        var answer = ServerResponse.ok()
                .contentType(typeOf(path))
                .cacheControl(cache)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return (gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer)
                .bodyValue((Resource) (gzip ? packed : plain));
    }

    /** The list of types that comes along is older than manifests of pages that can be installed. */
    static MediaType typeOf(String path) {
        return path.endsWith(".webmanifest")
                ? MediaType.valueOf("application/manifest+json")
                : MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
