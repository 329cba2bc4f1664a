package dev.narada.app.wire;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

/** Puts {@link WholeRequests} on every line, between the bytes and those who answer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Patience.class)
class WireWiring {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> wholeRequests(Patience patience) {
        return factory -> factory.addServerCustomizers(server -> server.doOnChannelInit((_, line, _) ->
                line.pipeline().addAfter(NettyPipeline.HttpCodec, "wholeRequests", new WholeRequests(patience))));
    }
}
