package dev.narada.app;

import dev.narada.app.operate.Operating;
import dev.narada.app.settings.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Narada: people meet to take counsel, and what they settle is kept. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Narada {

    public static void main(String[] arguments) {
        Operating.run(arguments).ifPresentOrElse(System::exit, () -> serve(arguments));
    }

    private static void serve(String[] arguments) {
        try {
            SpringApplication.run(Narada.class, arguments);
        } catch (RuntimeException e) {
            System.exit(Operating.code(e).orElseThrow(() -> e));
        }
    }
}
