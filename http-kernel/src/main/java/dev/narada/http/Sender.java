package dev.narada.http;

/** Somebody who may send a command; nobody may whom its slice does not name. */
public sealed interface Sender permits Role, Sender.Themselves, Sender.Anyone {

    /** Everybody, strangers included. */
    Sender ANYONE = new Anyone();

    /** Whether this is somebody in that role; {@code own} when the command is about themselves or what is theirs. */
    boolean includes(Role role, boolean own);

    /** Those in this role, for what is their own. Whose an item is the decision finds out, which knows the author. */
    record Themselves(Role only) implements Sender {

        @Override
        public boolean includes(Role role, boolean own) {
            return own && role == only;
        }
    }

    record Anyone() implements Sender {

        @Override
        public boolean includes(Role role, boolean own) {
            return true;
        }
    }
}
