package dev.narada.command.shell;

import dev.narada.command.Command;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.voting.PlaceDots;
import dev.narada.events.Id;
import dev.narada.events.ParticipantId;
import dev.narada.events.Parts;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.ThemeId;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a command is about, as far as its request and its answer have to be forgotten when that is. */
final class Concern {

    private Concern() {}

    /** The data key of what the command seals; its request is told apart by no other, so that both go together. */
    static String key(Command command) {
        return switch (command) {
            case PlaceDots dots -> voting(dots.votingId());
            case RegisterParticipant it
            when says(it.name(), it.organisation(), it.contact()) -> person(it.participantId());
            case Join it when says(it.name()) -> person(it.participantId());
            case ChangeRegistration it
            when says(it.name(), it.organisation(), it.contact()) -> person(it.participantId());
            default -> "ledger:" + command.workshopId();
        };
    }

    static String voting(VotingId voting) {
        return "voting:" + voting;
    }

    private static String person(ParticipantId person) {
        return "person:" + person;
    }

    private static boolean says(@Nullable String... words) {
        return Arrays.stream(words).anyMatch(Objects::nonNull);
    }

    /**
     * The people whom a command names, the voting that a choice belongs to, and, where it carries words, the items that
     * these may stand in.
     */
    static Set<String> of(Command command) {
        var words = Parts.of(command).anyMatch(String.class::isInstance);
        var named = Parts.of(command)
                .filter(Id.class::isInstance)
                .map(Id.class::cast)
                .flatMap(id -> name(id, words));
        var choice = command instanceof PlaceDots ? Stream.of(key(command)) : Stream.<String>of();
        return Stream.concat(named, choice).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> name(Id id, boolean words) {
        return switch (id) {
            case ParticipantId person -> Stream.of(person(person));
            case WorkshopId _, SessionId _, ThemeId _, TableId _ -> Stream.of();
            default -> words ? Stream.of(id.tag()) : Stream.of();
        };
    }
}
