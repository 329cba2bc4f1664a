package dev.narada.app.operate;

import dev.narada.log.mongo.MongoSettings;
import java.util.function.UnaryOperator;

/** Finds the store that was named, {@code data} when none was. */
record StoreLocations(UnaryOperator<MongoSettings> settings) {

    StoreLocation named(Arguments arguments, String name) {
        return StoreLocation.of(arguments.given(name, "data"), arguments.given("keys", "data"), settings);
    }

    StoreLocation required(Arguments arguments, String name) {
        return StoreLocation.of(arguments.required(name), arguments.given("keys", "data"), settings);
    }
}
