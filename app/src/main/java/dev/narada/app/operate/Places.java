package dev.narada.app.operate;

import dev.narada.log.mongo.MongoSettings;
import java.util.function.UnaryOperator;

/** Finds the store that was named, {@code data} when none was. */
record Places(UnaryOperator<MongoSettings> settings) {

    Place named(Arguments arguments, String name) {
        return Place.of(arguments.given(name, "data"), arguments.given("keys", "data"), settings);
    }

    Place required(Arguments arguments, String name) {
        return Place.of(arguments.required(name), arguments.given("keys", "data"), settings);
    }
}
