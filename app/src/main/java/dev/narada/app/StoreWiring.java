package dev.narada.app;

import dev.narada.app.settings.Settings;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.mongo.MongoLog;
import dev.narada.log.mongo.MongoSettings;
import dev.narada.log.sqlite.SqliteLog;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the record is kept. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A MongoDB replica set when {@code spring.mongodb.uri} names one, else a file. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(Log.class)
    Log<Fact> log(
            Settings settings,
            Clock clock,
            @Value("${spring.mongodb.uri:}") String uri,
            @Value("${narada.mongodb.test-double:false}") boolean testDouble) {
        if (uri.isEmpty()) {
            return SqliteLog.open(settings.dataDir(), FactFormat.create(), clock);
        }
        var mongo = MongoSettings.of(uri);
        return MongoLog.open(
                testDouble ? mongo.admittingTestDouble() : mongo, settings.dataDir(), FactFormat.create(), clock);
    }
}
