/**
 * The facts of Narada. A named module only so that the compiler lets the one sealed interface span the feature packages;
 * it stays out of the jar, and everything runs on the class path, where exports mean nothing.
 */
module dev.narada.events {
    requires static transitive org.jspecify;
}
