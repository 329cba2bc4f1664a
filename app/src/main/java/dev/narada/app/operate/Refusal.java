package dev.narada.app.operate;

import dev.narada.log.DamagedException;
import dev.narada.log.InUseException;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.NewerFormatException;
import dev.narada.log.mongo.UnfitException;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences in which a log refuses to be opened, found under whatever the framework has wrapped around them. */
final class Refusal {

    private Refusal() {}

    static Optional<Throwable> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusal::isOne)
                .findFirst();
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof NewerFormatException
                || cause instanceof InUseException
                || cause instanceof DamagedException
                || cause instanceof UnfitException
                || cause instanceof LogUnavailableException;
    }
}
