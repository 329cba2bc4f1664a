package dev.narada.app.practice;

import dev.narada.app.Narada;
import dev.narada.app.settings.Settings;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.log.Log;
import dev.narada.log.memory.InMemoryLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** The product once more in this process: a record in memory, keys of its own, no socket, nothing printed. */
final class InnerProduct {

    static final String PROFILE = "practice";

    private InnerProduct() {}

    static ConfigurableApplicationContext start(NoSocket server, Settings settings, Clock clock) {
        var product = new SpringApplication(Narada.class);
        product.setRegisterShutdownHook(false);
        product.setLogStartupInfo(false);
        // What is printed and how belongs to the product around it, and must outlive this one.
        product.setListeners(product.getListeners().stream()
                .filter(each -> !(each instanceof LoggingApplicationListener))
                .toList());
        product.addInitializers(started -> {
            var beans = (GenericApplicationContext) started;
            beans.registerBean(Clock.class, () -> clock);
            beans.registerBean("log", Log.class, () -> new InMemoryLog<>(FactFormat.create(), clock));
            beans.registerBean(ReactiveWebServerFactory.class, () -> server);
            beans.registerBean(ReactorResourceFactory.class, InnerProduct::ownResources);
        });
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Narada.class.getClassLoader());
        try {
            return product.run(arguments(settings).toArray(String[]::new));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> arguments(Settings settings) {
        var arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=" + PROFILE,
                "--management.server.port=-1",
                "--management.metrics.use-global-registry=false",
                "--narada.limits.enabled=" + settings.limits().enabled()));
        if (settings.baseUrl() != null) {
            arguments.add("--narada.base-url=" + settings.baseUrl());
        }
        return arguments;
    }

    /** Those that everybody shares would be taken away from the real server when this one ends. */
    private static ReactorResourceFactory ownResources() {
        var own = new ReactorResourceFactory();
        own.setUseGlobalResources(false);
        return own;
    }
}
