package dev.narada.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Narada: people meet to take counsel, and what they settle is kept. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Narada {

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Narada.class, arguments);
        } catch (RuntimeException failure) {
            if (StoreRefused.in(failure) != null) {
                System.exit(StoreRefused.EXIT);
            }
            throw failure;
        }
    }
}
