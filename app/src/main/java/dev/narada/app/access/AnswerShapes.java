package dev.narada.app.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the doors that are no commands answer, for the contract. */
final class AnswerShapes {

    private AnswerShapes() {}

    record SetUpNeeded(boolean needed) {}

    record Welcome(String name, Role role) {}

    record Farewell(Role role) {}

    record Me(Role role, @Nullable String name, List<Place> workshops) {

        record Place(
                WorkshopId workshopId,
                String title,
                Role role,
                @Nullable ParticipantId participantId,
                @Nullable Boolean display) {}
    }

    record Whereabouts(
            boolean https,
            boolean chosen,
            @Nullable String baseUrl,
            @Nullable List<String> addresses) {}

    record NamedAccount(String name, Role role, @Nullable WorkshopId workshopId) {}

    record GivenAccount(@JsonUnwrapped NamedAccount account, boolean changed) {}

    record AllAccounts(List<NamedAccount> accounts) {}

    record Changed(boolean changed) {}

    record Projector(UUID displayId, @Nullable String name, Instant since) {}

    record AllProjectors(List<Projector> displays) {}

    record ProjectorLink(UUID displayId, String url) {}

    record Phone(
            UUID deviceId,
            ParticipantId participantId,
            @Nullable Instant since) {}

    record AllPhones(List<Phone> devices) {}

    record FoldedAnew(boolean equal, int views) {}

    record Health(boolean ready, long position, boolean alarm) {}
}
