package dev.narada.app.access;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.http.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the doors that are no commands answer. */
final class AnswerShapes {

    private AnswerShapes() {}

    record SetUpNeeded(boolean needed) {}

    record Welcome(String name, Role role) {}

    record Farewell(Role role) {}

    @JsonInclude(NON_NULL)
    record Me(Role role, @Nullable String name, List<Place> workshops) {

        @JsonInclude(NON_NULL)
        record Place(
                UUID workshopId,
                String title,
                Role role,
                @Nullable UUID participantId,
                @Nullable Boolean display) {}
    }

    @JsonInclude(NON_NULL)
    record NamedAccount(String name, Role role, @Nullable UUID workshopId) {}

    record GivenAccount(@JsonUnwrapped NamedAccount account, boolean changed) {}

    record AllAccounts(List<NamedAccount> accounts) {}

    record Changed(boolean changed) {}

    /** A link that was given out. */
    record Projector(UUID displayId, @Nullable String name, Instant since) {}

    record AllProjectors(List<Projector> displays) {}

    record ProjectorLink(UUID displayId, String url) {}

    /** A room to practise in, and when it ends by itself at the latest. */
    record PracticeRoom(UUID workshopId, Instant until) {}

    record AllPracticeRooms(List<PracticeRoom> rooms) {}

    @JsonInclude(NON_NULL)
    record Phone(
            UUID deviceId, UUID participantId, @Nullable Instant since) {}

    record AllPhones(List<Phone> devices) {}

    record FoldedAnew(boolean equal, int views) {}

    record Health(boolean ready, long position, boolean alarm) {}
}
