package dev.narada.app.operate;

import dev.narada.log.mongo.MongoSettings;
import java.util.function.UnaryOperator;

/** Finds the store that was named, and when none was the one that a server started here would keep. */
record StoreLocations(UnaryOperator<MongoSettings> settings) {

    /** The directory of a server that is told of no other. */
    static String usual() {
        return System.getenv().getOrDefault("NARADA_DATA_DIR", "data");
    }

    StoreLocation named(Arguments arguments, String name) {
        return StoreLocation.of(arguments.given(name, usual()), arguments.given("keys", usual()), settings);
    }

    StoreLocation required(Arguments arguments, String name) {
        return StoreLocation.of(arguments.required(name), arguments.given("keys", usual()), settings);
    }
}
