package dev.narada.log;

/** A label on an event by which decisions find it, such as {@code idea} and an id. */
public record Tag(String key, String value) {

    /** Reads {@code key:value}; the value may contain further colons. */
    public static Tag of(String label) {
        var colon = label.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a tag is written key:value");
        }
        return new Tag(label.substring(0, colon), label.substring(colon + 1));
    }

    @Override
    public String toString() {
        return key + ":" + value;
    }
}
