package dev.narada.app;

import dev.narada.command.shell.FactFormat;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.sqlite.SqliteLog;
import java.time.Clock;
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

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(Log.class)
    Log<Fact> log(Settings settings, Clock clock) {
        return SqliteLog.open(settings.dataDir(), FactFormat.create(), clock);
    }
}
