package dev.narada.app.retention;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.privacy.EraseParticipant;
import dev.narada.command.privacy.RedactText;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.http.Role;
import dev.narada.log.Log;
import dev.narada.query.workshop.WorkshopFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what people were told: so many days after a workshop was closed their contacts leave the record, so many years
 * after it they leave it themselves. Counted from the closing that stands, by the rules that they were told or, where
 * those are shorter, by the rules that hold now; who reopens a workshop stops the clock. Looks a few times a day, so that what is due is gone within the day; what could not be done
 * is done the next time. Where two servers look at once, the second finds it done.
 */
public final class RetentionKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionKeeper.class);
    private static final Actor BY_RULE = new Actor(Role.OWNER, "owner:retention", null);
    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Log<Fact> log;
    private final Commands commands;
    private final Supplier<List<WorkshopFacts>> workshops;
    private final BiConsumer<WorkshopId, ParticipantId> forgetPhones;
    private final Clock clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());

    /** @param forgetPhones takes the seat from the phones of somebody who was erased */
    public RetentionKeeper(
            Log<Fact> log,
            Commands commands,
            Supplier<List<WorkshopFacts>> workshops,
            BiConsumer<WorkshopId, ParticipantId> forgetPhones,
            Clock clock) {
        this.log = log;
        this.commands = commands;
        this.workshops = workshops;
        this.forgetPhones = forgetPhones;
        this.clock = clock;
        looking.scheduleWithFixedDelay(this::look, FIRST_LOOK.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has everything forgotten that is due now. May block. */
    public void look() {
        try {
            workshops.get().stream()
                    .filter(each -> each.state() == WorkshopFacts.Lifecycle.CLOSED)
                    .forEach(this::lookAt);
        } catch (RuntimeException e) {
            LOG.warn("What is due to be forgotten is not known now; it is looked at again", e);
        }
    }

    private void lookAt(WorkshopFacts workshop) {
        try {
            forget(workshop);
        } catch (RuntimeException e) {
            LOG.warn("Not everything that is due in {} was forgotten; it is tried again", workshop.workshopId(), e);
        }
    }

    private void forget(WorkshopFacts workshop) {
        var id = workshop.workshopId();
        var kept = KeptPeople.in(id.toString(), log);
        if (kept.closedAt() == null) {
            return;
        }
        var closed = kept.closedAt().atZone(ZoneId.of(workshop.timezone()));
        kept.all().forEach(person -> {
            var rule = kept.promise(person).kept();
            if (isOver(closed.plusYears(rule.proofYears()))) {
                erase(id, person);
            } else if (isOver(closed.plusDays(rule.contactDays()))) {
                kept.passing(person).forEach(field -> redact(id, person, field));
            }
        });
    }

    private boolean isOver(ZonedDateTime end) {
        return !clock.instant().isBefore(end.toInstant());
    }

    private void erase(WorkshopId workshop, ParticipantId person) {
        send(new EraseParticipant(workshop, person, ErasureGround.RETENTION));
        forgetPhones.accept(workshop, person);
    }

    private void redact(WorkshopId workshop, ParticipantId person, String field) {
        send(new RedactText(workshop, person.value(), ItemKind.PARTICIPANT, field, RedactionGround.PERSONAL_DATA));
    }

    private void send(Command command) {
        var told = commands.send(command, new Envelope(UUID.randomUUID(), BY_RULE, new byte[0]))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (told.refusal() != null) {
            throw new IllegalStateException(command.getClass().getSimpleName() + " was refused: " + told.refusal());
        }
    }

    @Override
    public void close() {
        looking.shutdown();
    }
}
