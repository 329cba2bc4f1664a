package dev.narada.events.storage;

import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Personal;
import dev.narada.events.Sealed;
import dev.narada.events.SecretChoice;
import dev.narada.events.SecretChoice.Choice;
import dev.narada.events.Text;
import dev.narada.events.people.PersonalData;
import dev.narada.events.voting.DotsPlaced;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which key seals a value, and how its words are written and read. */
public final class Seals {

    private static final Pattern CHOICE = Pattern.compile("\\{\"dots\":(\\d+),\"ideaId\":\"([0-9a-f-]{36})\"}");

    private Seals() {}

    /** {@code ledger:<workshop>} for free text, {@code person:<id>} for a person's data, {@code voting:<id>} for a choice. */
    public static String keyOf(Fact fact, Sealed value) {
        return switch (value) {
            case Text _ -> "ledger:" + fact.workshopId();
            case Personal _ when fact instanceof PersonalData data -> "person:" + data.participantId();
            case SecretChoice _ when fact instanceof DotsPlaced dots -> "voting:" + dots.votingId();
            case Personal _, SecretChoice _ ->
                throw new IllegalStateException(fact.getClass() + " names no key for " + value.getClass());
        };
    }

    /** What goes into the vault; null when the value was removed. */
    public static @Nullable String plaintext(Sealed value) {
        return switch (value) {
            case Text text -> text.words();
            case Personal personal -> personal.words();
            case SecretChoice(var made) ->
                made == null ? null : "{\"dots\":" + made.dots() + ",\"ideaId\":\"" + made.ideaId() + "\"}";
        };
    }

    /** The value again, from what the vault gave; null stands for "removed". */
    public static Sealed open(Class<?> type, @Nullable String plaintext) {
        if (type == Text.class) {
            return new Text(plaintext);
        }
        if (type == Personal.class) {
            return new Personal(plaintext);
        }
        if (type == SecretChoice.class) {
            return new SecretChoice(plaintext == null ? null : choice(plaintext));
        }
        throw new IllegalArgumentException(type + " is not sealed");
    }

    private static Choice choice(String plaintext) {
        var matcher = CHOICE.matcher(plaintext);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a choice");
        }
        return new Choice(IdeaId.of(matcher.group(2)), Integer.parseInt(matcher.group(1)));
    }
}
