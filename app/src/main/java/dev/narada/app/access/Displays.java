package dev.narada.app.access;

import dev.narada.events.WorkshopId;
import dev.narada.log.AccessStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projectors that may show one workshop, its code included, and do nothing, until that is taken back. */
final class Displays {

    private record Display(
            String workshopId, Instant since, @Nullable String name) {}

    private final Documents<Display> all;
    private final CachedDocuments<Display> displays;
    private final RevokedRights endings;
    private final Clock clock;

    Displays(AccessStore store, RevokedRights endings, Clock clock) {
        this.all = new Documents<>(store, "displays", Display.class);
        this.displays = new CachedDocuments<>(all, endings::generation);
        this.endings = endings;
        this.clock = clock;
    }

    Token open(WorkshopId workshop, @Nullable String name) {
        var token = Token.fresh();
        displays.put(token.hash(), new Display(workshop.toString(), clock.instant(), name));
        return token;
    }

    Optional<WorkshopId> workshop(Token token) {
        return displays.get(token.hash()).map(display -> WorkshopId.of(display.workshopId()));
    }

    /** The links into this workshop, the oldest first. */
    List<AnswerShapes.Projector> in(WorkshopId workshop) {
        var listed = new ArrayList<AnswerShapes.Projector>();
        all.all().forEach((hash, display) -> {
            if (display.workshopId().equals(workshop.toString())) {
                listed.add(new AnswerShapes.Projector(Token.idOf(hash), display.name(), display.since()));
            }
        });
        listed.sort(Comparator.comparing(AnswerShapes.Projector::since));
        return listed;
    }

    /** No link into this workshop opens anything any more, nor will it when the workshop goes on. */
    void end(WorkshopId workshop) {
        all.all().forEach((hash, display) -> {
            if (display.workshopId().equals(workshop.toString())) {
                displays.remove(hash);
            }
        });
        endings.ended();
    }

    /** The link opens nothing any more; returns whether it did. */
    boolean revoke(WorkshopId workshop, UUID id) {
        var found = all.all().entrySet().stream()
                .filter(each -> Token.idOf(each.getKey()).equals(id)
                        && each.getValue().workshopId().equals(workshop.toString()))
                .findFirst();
        var revoked = found.isPresent() && displays.remove(found.get().getKey());
        if (revoked) {
            endings.ended();
        }
        return revoked;
    }
}
