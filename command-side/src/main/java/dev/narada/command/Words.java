package dev.narada.command;

import dev.narada.events.Personal;
import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;

/** Wraps what people typed into what the record seals; blanks around it go, an empty text is none. */
public final class Words {

    private Words() {}

    public static Text text(String typed) {
        return new Text(typed.strip());
    }

    public static @Nullable Text maybe(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : text(typed);
    }

    public static @Nullable Personal personal(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : new Personal(typed.strip());
    }

    /** The words, without blanks around them; null for none. */
    public static @Nullable String plain(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
