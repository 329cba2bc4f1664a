package dev.narada.deployment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Lays itself out, rehearses and starts as the product does, only that it does nothing but say so. */
final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        var jar = Path.of(System.getProperty("java.class.path"));
        var asked = List.of(arguments);
        if (System.getProperty("jarmode") != null) {
            endIfThereIs("cannot-extract");
            Files.copy(jar, Files.createDirectories(Path.of(asked.getLast())).resolve(jar.getFileName()));
        } else if (asked.contains("--spring.profiles.active=rehearsal")) {
            endIfThereIs("cannot-rehearse");
        } else {
            System.out.println("started from " + jar + " with " + Arrays.toString(arguments) + " under "
                    + ManagementFactory.getRuntimeMXBean().getInputArguments());
        }
    }

    private static void endIfThereIs(String reason) {
        if (Files.exists(Path.of(reason))) {
            System.exit(1);
        }
    }
}
