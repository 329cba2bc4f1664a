package dev.narada.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which a fact stands in the record. A name that was stored once never changes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stored {

    /** {@code <feature>.<past_tense>}, such as {@code ideas.endorsed}. */
    String value();

    /** Counts from 1; a new revision comes with a function that lifts the earlier one to it. */
    int revision() default 1;
}
