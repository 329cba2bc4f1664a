package dev.narada.query.mine;

import dev.narada.events.ActionId;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.http.Language;
import dev.narada.query.items.Item;
import dev.narada.query.state.NewsItem;
import dev.narada.query.state.WorkshopState;
import org.jspecify.annotations.Nullable;

/** News in a sentence that speaks to the person whom it is about. */
final class NewsSentences {

    private NewsSentences() {}

    static Mine.Told told(WorkshopState room, NewsItem item, Language tongue) {
        return new Mine.Told(
                item.position(), item.kind().name(), item.about().toString(), sentence(room, item, tongue));
    }

    private static String sentence(WorkshopState room, NewsItem item, Language in) {
        var need = quoted(title(room.needs().find(item.about())), in);
        var idea = quoted(title(room.ideas().find(item.about())), in);
        return switch (item.kind()) {
            case NEED_MERGED ->
                in.pick(
                        "Twoja potrzeba " + need + " jest teraz częścią grupy.",
                        "Your need " + need + " is part of a group now.");
            case IDEA_MERGED ->
                in.pick(
                        "Twój pomysł " + idea + " jest teraz częścią grupy.",
                        "Your idea " + idea + " is part of a group now.");
            case NEED_HIDDEN ->
                in.pick(
                        "Twoja potrzeba " + need + " nie jest teraz widoczna na tablicy.",
                        "Your need " + need + " is not shown on the board now.");
            case IDEA_HIDDEN ->
                in.pick(
                        "Twój pomysł " + idea + " nie jest teraz widoczny na tablicy.",
                        "Your idea " + idea + " is not shown on the board now.");
            case NEED_RESTORED, NEED_LATE_ACCEPTED ->
                in.pick("Twoja potrzeba " + need + " jest na tablicy.", "Your need " + need + " is on the board.");
            case IDEA_RESTORED, IDEA_LATE_ACCEPTED ->
                in.pick("Twój pomysł " + idea + " jest na tablicy.", "Your idea " + idea + " is on the board.");
            case NEED_MEANING_CHANGED ->
                in.pick(
                        "Potrzeba, którą popierasz, brzmi teraz inaczej: " + need + ".",
                        "A need that you support now reads differently: " + need + ".");
            case IDEA_MEANING_CHANGED ->
                in.pick(
                        "Pomysł, który popierasz, brzmi teraz inaczej: " + idea + ".",
                        "An idea that you support now reads differently: " + idea + ".");
            case IDEA_CARRIED_OVER ->
                in.pick(
                        "Twój pomysł " + idea + " idzie dalej na tym spotkaniu.",
                        "The room goes on with your idea " + idea + ".");
            case IDEA_PARKED ->
                in.pick("Twój pomysł " + idea + " czeka na później.", "Your idea " + idea + " waits for later.");
            case IDEA_DROPPED, IDEA_REJECTED ->
                in.pick(
                        "Twój pomysł " + idea + " nie idzie dalej.",
                        "The room does not go on with your idea " + idea + ".");
            case IDEA_ADOPTED ->
                in.pick("Twój pomysł " + idea + " jest przyjęty.", "Your idea " + idea + " was adopted.");
            case IDEA_BECAME_ACTION ->
                in.pick(
                        "Z Twojego pomysłu " + idea + " powstało działanie nr " + item.number() + ".",
                        "Your idea " + idea + " became action " + item.number() + ".");
            case ACTION_STATUS_REPORTED -> action(room, item, in);
            case QUESTION_ANSWERED ->
                in.pick(
                        "Jest odpowiedź na pytanie " + question(room, item, in) + ".",
                        "There is an answer to the question " + question(room, item, in) + ".");
            case SEAT_OFFERED ->
                in.pick(
                        "Jest dla Ciebie miejsce na spotkaniu " + item.number() + ".",
                        "There is a seat for you at session " + item.number() + ".");
        };
    }

    private static String action(WorkshopState room, NewsItem item, Language in) {
        var action = room.plan().actions().get(new ActionId(item.about()));
        var title = quoted(action == null ? null : action.title(), in);
        return in.pick("Są wieści o działaniu " + title + ".", "There is news of the action " + title + ".");
    }

    private static String question(WorkshopState room, NewsItem item, Language in) {
        var question = room.questions().all().get(new QuestionId(item.about()));
        return quoted(question == null ? null : question.text(), in);
    }

    private static @Nullable Text title(@Nullable Item item) {
        return item == null ? null : item.title();
    }

    private static String quoted(@Nullable Text text, Language in) {
        var words = text == null ? null : text.words();
        return words == null
                ? in.pick("(tekst usunięty)", "(text removed)")
                : in.pick("„" + words + "”", "“" + words + "”");
    }
}
