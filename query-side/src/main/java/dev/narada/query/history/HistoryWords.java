package dev.narada.query.history;

import com.ibm.icu.text.PluralRules;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.state.WorkshopState;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one language for one audience: names of things as they were then, and only if they may be seen now. */
final class HistoryWords {

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

    String say(String polish, String english, Object... parts) {
        return tongue.pick(polish, english).formatted(parts);
    }

    String quoted(@Nullable Text text) {
        return quoted(text == null ? null : text.words());
    }

    String quoted(@Nullable String words) {
        return words == null
                ? tongue.pick("(tekst usunięty)", "(text removed)")
                : tongue.pick("„" + words + "”", "“" + words + "”");
    }

    /** A reason that goes after the sentence, if there is one. */
    String because(@Nullable Text reason) {
        return reason == null ? "" : say(" – powód: %s", " – reason: %s", quoted(reason));
    }

    /** The same for who is in the room; the world does not read it. */
    String becauseInTheRoom(@Nullable Text reason) {
        return audience.inTheRoom() ? because(reason) : "";
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
                : tongue.pick("(niewidoczne na tablicy)", "(not on the board)");
    }

    String items(List<? extends ItemId> ids) {
        return ids.stream().map(this::item).collect(Collectors.joining(", "));
    }

    String question(QuestionId id) {
        return quoted(then.title(id.value()));
    }

    String decision(DecisionId id) {
        return quoted(then.title(id.value()));
    }

    String action(ActionId id) {
        return quoted(then.title(id.value()));
    }

    /** Whether this audience may read that this is the owner: outside, only who stands in the published plan. */
    boolean namesOwner(ActionId id, Text owner) {
        var action = room.plan().actions().get(id);
        return audience.leads()
                || action != null
                        && action.owner().isPublic()
                        && owner.equals(action.owner().name());
    }

    String theme(@Nullable ThemeId id) {
        return then.stage().headings().stream()
                .filter(each -> each.themeId().equals(id))
                .map(each -> quoted(each.name()))
                .findFirst()
                .orElse(tongue.pick("(bez tematu)", "(no theme)"));
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

    /** One phrase for a single session, another for several. */
    String sessions(List<SessionId> ids, String one, String several, String single, String many) {
        var numbers = ids.stream()
                .map(then::number)
                .filter(Objects::nonNull)
                .sorted()
                .map(String::valueOf)
                .toList();
        return numbers.size() == 1
                ? tongue.pick(one, single) + " " + numbers.getFirst()
                : tongue.pick(several, many) + " " + enumerated(numbers);
    }

    private String enumerated(List<String> all) {
        return all.size() < 2
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + tongue.pick(" i ", " and ") + all.getLast();
    }

    String people(int n) {
        return count(n, "osoba", "osoby", "osób", "person", "people");
    }

    /** A number with the noun in the form that it asks for. */
    String count(int n, String one, String few, String many, String single, String several) {
        var noun = switch (PluralRules.forLocale(tongue.locale()).select(n)) {
            case "one" -> tongue.pick(one, single);
            case "few" -> few;
            default -> tongue.pick(many, several);
        };
        return n + " " + noun;
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
