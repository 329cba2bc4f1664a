package dev.narada.command.http;

import dev.narada.command.Command;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a command may be made of so that it can be read from JSON and stays as it was read. Of what holds several things
 * that is a {@link List} alone: it is copied when it is read, and {@link StrictTypes} knows no other.
 */
final class FieldTypes {

    private FieldTypes() {}

    /** Fails on a command that has a field, or a part of a field, that could not be read or could be changed later. */
    static void check(Class<? extends Command> command) {
        check(command, command.getSimpleName(), new HashSet<>());
    }

    private static void check(Type type, String where, Set<Type> seen) {
        switch (type) {
            case GenericArrayType _ -> refuse(where, type);
            case ParameterizedType several -> {
                check(several.getRawType(), where, seen);
                Stream.of(several.getActualTypeArguments()).forEach(each -> check(each, where + "[]", seen));
            }
            case Class<?> raw -> check(raw, where, seen);
            default -> {}
        }
    }

    private static void check(Class<?> type, String where, Set<Type> seen) {
        if (type.isArray() || Map.class.isAssignableFrom(type) || isSeveralButNoList(type)) {
            refuse(where, type);
        }
        if (type.isRecord() && seen.add(type)) {
            for (RecordComponent part : type.getRecordComponents()) {
                check(part.getGenericType(), where + "." + part.getName(), seen);
            }
        }
    }

    private static boolean isSeveralButNoList(Class<?> type) {
        return Iterable.class.isAssignableFrom(type) && type != List.class;
    }

    private static void refuse(String where, Type type) {
        throw new IllegalStateException(where + " is a " + type.getTypeName()
                + ": of what holds several things a command can have a List only");
    }
}
