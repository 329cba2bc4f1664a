package dev.narada.app.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How lines are looked after on which views are followed.
 *
 * @param heartbeat  how often a silent one says that it is alive, and all are looked after
 * @param stuckAfter how long one may take nothing before it is cut
 */
@ConfigurationProperties("narada.live")
public record LiveLines(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("15s") Duration stuckAfter) {}
