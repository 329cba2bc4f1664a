package dev.narada.log;

/**
 * A label on an event by which decisions find it, such as {@code idea} and an id. It is stored as {@code key:value}, a
 * line each, so that neither part may have a sign that ends a line or that is not the same again when it is read, and
 * the key has no colon.
 */
public record Tag(String key, String value) {

    public Tag {
        if (key.isEmpty() || key.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the key of a tag is not empty and has no colon");
        }
        requirePlain(key);
        requirePlain(value);
    }

    /** Reads {@code key:value}; the value may contain further colons. */
    public static Tag of(String label) {
        var colon = label.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a tag is written key:value");
        }
        return new Tag(label.substring(0, colon), label.substring(colon + 1));
    }

    private static void requirePlain(String part) {
        for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
            if (!isPlain(part.codePointAt(i))) {
                throw new IllegalArgumentException("a tag has no line break, no control sign and no half of a sign");
            }
        }
    }

    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return key + ":" + value;
    }
}
