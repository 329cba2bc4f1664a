package dev.narada.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Receipt;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README by which another Axon application uses the log: they stand there as they run here. */
class ReadmeTest {

    private static final String BEGIN = "// begin";

    @TempDir
    private Path data;

    private AxonConfiguration application(SqliteLog<Note> log) {
        var format = Notes.FORMAT;
        // begin
        return EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> new LogStorageEngine<>(log, Note.class, format))
                .registerTagResolver(_ -> new RegistryTagResolver<>(Note.class, format))
                .messaging(messaging -> messaging.registerMessageTypeResolver(
                        _ -> new RegistryMessageTypeResolver<>(Note.class, format)))
                .componentRegistry(registry -> registry.disableEnhancerScanning())
                .start();
        // end
    }

    @Test
    void an_application_of_ten_lines_stores_what_it_publishes() throws Exception {
        var book = Notes.book();
        try (var log = SqliteLog.open(data, Notes.FORMAT, Clock.systemUTC())) {
            var application = application(log);
            var work = application.getComponent(UnitOfWorkFactory.class).create();
            var receipt = work.executeWithResult(context -> {
                context.putResource(Cause.KEY, new Cause(UUID.randomUUID(), "me", new byte[0], new byte[0], List.of()));
                var stored = new CompletableFuture<Receipt>();
                context.runOnAfterCommit(done -> stored.complete(done.getResource(LogStorageEngine.RECEIPT)));
                application
                        .getComponent(EventStore.class)
                        .publish(
                                context,
                                List.<EventMessage>of(new GenericEventMessage(
                                        new MessageType("notes.written"), Notes.written(book, 1))));
                return CompletableFuture.completedFuture(stored);
            });

            assertThat(receipt.get(60, TimeUnit.SECONDS)
                            .get(60, TimeUnit.SECONDS)
                            .first())
                    .isEqualTo(1);
            application.shutdown();
        }
    }

    @Test
    void the_readme_shows_the_lines_that_run_here() throws IOException {
        var source = Files.readString(Path.of("src/test/java/dev/narada/log/axon/ReadmeTest.java"));
        var from = source.indexOf(BEGIN, source.indexOf("application(SqliteLog")) + BEGIN.length();
        var lines = source.substring(from, source.indexOf("// end", from));

        assertThat(bare(Files.readString(Path.of("README.md")))).contains(bare(lines));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
