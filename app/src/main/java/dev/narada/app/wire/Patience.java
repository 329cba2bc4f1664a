package dev.narada.app.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a line is waited for.
 *
 * @param head for the first line and headers of a request, from its first byte; on a fresh line from the start
 * @param body for the rest of it
 * @param idle for the next request on a line that is kept
 */
@ConfigurationProperties("narada.patience")
public record Patience(
        @DefaultValue("10s") Duration head,
        @DefaultValue("15s") Duration body,
        @DefaultValue("60s") Duration idle) {}
