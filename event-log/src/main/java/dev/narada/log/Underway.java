package dev.narada.log;

/**
 * Something that is being decided on and may be appended in a moment. While there is any, what waits to be written waits a
 * little longer, so that one flush is for all of them. Nothing leans on it: whoever says nothing is flushed as well.
 */
@FunctionalInterface
public interface Underway {

    /** It has been handed over, or will not be; more than once is as good as once. */
    void over();
}
