package dev.narada.command.dispatch;

import dev.narada.command.Command;
import dev.narada.command.DataKeys;
import dev.narada.events.Id;
import dev.narada.events.ParticipantId;
import dev.narada.events.Parts;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a command is about, as far as its request and its answer have to be forgotten when that is. */
final class RequestSubjects {

    private RequestSubjects() {}

    /** The data key of what the command seals; its request is told apart by no other, so that both go together. */
    static Optional<String> key(Command command) {
        return Features.SLICES.of(command).sealedUnder(command);
    }

    /** The people whom a command names, what it seals under, and, where it carries words, the items that these may stand in. */
    static Set<String> of(Command command) {
        var words = Parts.of(command).anyMatch(String.class::isInstance);
        var named = Parts.of(command)
                .filter(Id.class::isInstance)
                .map(Id.class::cast)
                .flatMap(id -> name(id, words));
        return Stream.concat(named, key(command).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> name(Id id, boolean words) {
        return switch (id) {
            case ParticipantId person -> Stream.of(DataKeys.ofPerson(person));
            case WorkshopId _, SessionId _, ThemeId _, TableId _ -> Stream.of();
            default -> words ? Stream.of(id.tag()) : Stream.of();
        };
    }
}
