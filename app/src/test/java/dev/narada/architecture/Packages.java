package dev.narada.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Each package by itself, those at the root of a module too. */
record Packages(String root) implements SliceAssignment {

    static SliceAssignment of(String root) {
        return new Packages(root);
    }

    /** The root of the facts is left out: a sealed family names its branches, and they name it. */
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(root + ".") && !name.equals(root + ".events")
                ? SliceIdentifier.of(name)
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "packages of " + root;
    }
}
