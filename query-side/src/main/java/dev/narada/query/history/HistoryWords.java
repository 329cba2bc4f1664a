package dev.narada.query.history;

import com.ibm.icu.text.ListFormatter;
import dev.narada.events.ActionId;
import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.query.Audience;
import dev.narada.query.state.WorkshopState;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one language for one audience: names of things as they were then, and only if they may be seen now. */
final class HistoryWords {

    private static final Messages WORDS = Messages.of(HistoryWords.class);

    private final NamesThen then;
    private final WorkshopState room;
    private final Audience audience;
    private final Language tongue;

    /** {@code then} goes on from fact to fact; {@code room} is as it stands now. */
    HistoryWords(NamesThen then, WorkshopState room, Audience audience, Language tongue) {
        this.then = then;
        this.room = room;
        this.audience = audience;
        this.tongue = tongue;
    }

    Audience audience() {
        return audience;
    }

    Sentence tell(Fact fact) {
        return new Sentence(fact, this);
    }

    String say(String key, Map<String, ? extends @Nullable Object> parts) {
        return WORDS.say(tongue, key, parts);
    }

    String of(Enum<?> choice) {
        return WORDS.of(tongue, choice);
    }

    String quoted(@Nullable Text text) {
        return quoted(text == null ? null : text.words());
    }

    String quoted(@Nullable String words) {
        return words == null ? say("text.removed", Map.of()) : say("text.quoted", Map.of("text", words));
    }

    /** What was said about it, if anything, after a sign that leads to it. */
    String remark(String sign, @Nullable Text text) {
        return text == null ? "" : sign + quoted(text);
    }

    /** A reason that goes after the sentence, if there is one. */
    String because(@Nullable Text reason) {
        return reason == null ? "" : say("history.because", Map.of("reason", quoted(reason)));
    }

    /** A person's name in brackets, where names are shown. */
    String person(@Nullable ParticipantId id) {
        var name = nameOf(id);
        return name == null ? "" : " (" + name + ")";
    }

    @Nullable
    String nameOf(@Nullable ParticipantId id) {
        var shown = audience.leads() || room.stage().rules().namesOnBoard();
        Personal name = shown ? room.people().nameOf(id) : null;
        return name == null ? null : name.words();
    }

    /** Its title; whoever does not lead reads nothing of what is off the board. */
    String item(ItemId id) {
        var item = room.items(id).find(id.value());
        return item == null || room.items(id).shows(item) || audience.leads()
                ? quoted(then.title(id.value()))
                : say("item.off-board", Map.of());
    }

    String items(List<? extends ItemId> ids) {
        return ids.stream().map(this::item).collect(Collectors.joining(", "));
    }

    /** What a question, a decision or an action was called. */
    String title(UUID id) {
        return quoted(then.title(id));
    }

    boolean namesOwner(ActionId id, @Nullable Text owner) {
        return namesOwner(room, audience, id, owner);
    }

    /** Whether an audience may read that this is the owner: outside, only who stands in the published plan. */
    static boolean namesOwner(WorkshopState room, Audience audience, ActionId id, @Nullable Text owner) {
        var action = room.plan().actions().get(id);
        return owner != null
                && (audience.leads()
                        || action != null
                                && action.owner().isPublic()
                                && owner.equals(action.owner().name()));
    }

    String theme(@Nullable ThemeId id) {
        return then.stage().headings().stream()
                .filter(each -> each.themeId().equals(id))
                .map(each -> quoted(each.name()))
                .findFirst()
                .orElse(say("history.no-theme", Map.of()));
    }

    /** The name of a table at a meeting. */
    String table(SessionId session, TableId id) {
        return then.stage().tables().getOrDefault(session, List.of()).stream()
                .filter(each -> each.tableId().equals(id))
                .map(each -> " " + quoted(each.name()))
                .findFirst()
                .orElse("");
    }

    /** The number that a session had; one that is not known by then is told by a question mark. */
    String number(@Nullable SessionId id) {
        var number = then.number(id);
        return number == null ? "?" : number.toString();
    }

    /** The numbers of sessions, in the phrase under this key. */
    String sessions(String key, List<SessionId> ids) {
        var numbers =
                ids.stream().map(then::number).filter(Objects::nonNull).sorted().toList();
        var list = ListFormatter.getInstance(tongue.locale()).format(numbers);
        return say(key, Map.of("count", numbers.size(), "numbers", list));
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", tongue.locale()).format(instant.atZone(zone()));
    }

    String day(Instant instant) {
        return day(instant.atZone(zone()).toLocalDate());
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", tongue.locale()).format(date);
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(then.stage().details().timezone());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
