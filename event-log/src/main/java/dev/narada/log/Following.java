package dev.narada.log;

/** A running {@link Log#follow}; closing it ends the calls. */
public interface Following extends AutoCloseable {

    /** The last position that was handed over and taken. */
    long position();

    @Override
    void close();
}
