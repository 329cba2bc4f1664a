package dev.narada.command;

/** A reason not to do what was asked, with its words. Implemented by one enum per feature; the constant's name is the code. */
public interface Refusal {

    /** The stable code that outside programs see. */
    String name();

    /** HTTP status that the refusal is told with. */
    int status();

    /** The sentence for people; {@code {name}} stands for a detail of the refusal. */
    String polish();

    String english();
}
