package dev.narada.app.wire;

import io.netty.channel.ChannelOption;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

/**
 * Puts {@link WholeRequests} on every line, between the bytes and those who answer, and bounds what the system may hold of
 * an answer that nobody takes: else it takes megabytes on behalf of a phone that is gone, and nobody notices for minutes.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Patience.class)
class WireWiring {

    /** Enough for a board at once, and for a quarter of a megabyte a second to somebody far away. */
    private static final int UNTAKEN_BYTES = 64 * 1_024;

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> wholeRequests(Patience patience) {
        return factory ->
                factory.addServerCustomizers(server -> server.childOption(ChannelOption.SO_SNDBUF, UNTAKEN_BYTES)
                        .doOnChannelInit((_, line, _) -> line.pipeline()
                                .addAfter(NettyPipeline.HttpCodec, "wholeRequests", new WholeRequests(patience))));
    }
}
