package dev.narada.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.app.Narada;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class RehearsalTest {

    @TempDir
    private Path directory;

    @Test
    void the_meeting_is_held_on_an_empty_record_once_and_the_server_ends() {
        assertThat(rehearse().isActive()).isFalse();

        assertThatThrownBy(this::rehearse).hasMessageContaining("where nothing is yet");
    }

    private ConfigurableApplicationContext rehearse() {
        return SpringApplication.run(
                Narada.class,
                "--spring.profiles.active=rehearsal",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--narada.data-dir=" + directory,
                "--narada.limits.enabled=false");
    }
}
