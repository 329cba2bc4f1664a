package dev.narada.log.format;

/** Turns a value of one Java type into a JSON value and back. */
interface Codec {

    Object write(Object value);

    Object read(Object json);
}
