package dev.narada.app.settings;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the one who runs Narada may choose.
 *
 * @param dataDir where everything is kept
 * @param baseUrl where people reach this server; found out when not given
 */
@ConfigurationProperties("narada")
public record Settings(
        @DefaultValue("data") Path dataDir,
        @Nullable URI baseUrl,
        @DefaultValue Limits limits) {

    /** Rate limits, off for load tests only. */
    public record Limits(@DefaultValue("true") boolean enabled) {}

    /** Whether people come over TLS, ended here or by a proxy in front. */
    public boolean https() {
        return baseUrl != null && "https".equals(baseUrl.getScheme());
    }
}
