package dev.narada.bench.baseline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.sqlite.SQLiteConfig;
import reactor.core.publisher.Mono;

/**
 * The same WebFlux, JSON and SQLite as Narada's, deciding nothing: it reads the body into its shape and keeps as many
 * bytes as a commit of Narada has, in groups, each group flushed to the disk before anybody in it is answered.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class PlainEndpoint {

    /** As long as the leaf, its sealed words and the answer of one commit. */
    static final int BYTES = 1_024;

    record Endorsement(@Nullable UUID onBehalfOf, @Nullable String via) {}

    public static void main(String[] arguments) {
        SpringApplication.run(
                PlainEndpoint.class,
                "--server.port=" + arguments[0],
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--bench.file=" + Path.of(arguments[1], "plain.db"));
    }

    @Bean
    RouterFunction<ServerResponse> router(org.springframework.core.env.Environment environment) throws SQLException {
        var commits = new GroupCommits(new Rows(environment.getRequiredProperty("bench.file"))::keep, (_, _) -> {});
        return RouterFunctions.route()
                .GET("/healthz", _ -> ServerResponse.ok().build())
                .PUT("/api/workshops/{w}/ideas/{i}/endorsement", request -> endorse(request, commits))
                .build();
    }

    private static Mono<ServerResponse> endorse(ServerRequest request, GroupCommits commits) {
        return request.bodyToMono(Endorsement.class)
                .flatMap(_ -> Mono.fromFuture(commits::add))
                .flatMap(position -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Narada-Position", Long.toString(position))
                        .bodyValue(Map.of("position", position, "changed", true)));
    }

    /** One table of one column, flushed as Narada's is. */
    private static final class Rows {

        private final Connection connection;
        private final PreparedStatement insert;
        private final byte[] bytes = new byte[BYTES];

        Rows(String file) throws SQLException {
            var config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setGetGeneratedKeys(false);
            connection = config.createConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE commits (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
            }
            connection.setAutoCommit(false);
            insert = connection.prepareStatement("INSERT INTO commits (bytes) VALUES (?)");
        }

        void keep(int many) throws SQLException {
            for (int i = 0; i < many; i++) {
                insert.setBytes(1, bytes);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }
}
