package dev.narada.app;

import dev.narada.app.access.Access;
import dev.narada.app.access.AccountEndpoints;
import dev.narada.app.access.AuthCookie;
import dev.narada.app.access.DeviceEndpoints;
import dev.narada.app.access.DoorHooks;
import dev.narada.app.access.IdentityEndpoint;
import dev.narada.app.access.JoinEndpoints;
import dev.narada.app.access.LoginEndpoints;
import dev.narada.app.access.LoginFilter;
import dev.narada.app.access.OtherEndpoints;
import dev.narada.app.access.PasswordEndpoint;
import dev.narada.app.access.ProjectorEndpoints;
import dev.narada.app.access.RebuildEndpoint;
import dev.narada.app.access.Workshops;
import dev.narada.app.settings.AccessibilityStatement;
import dev.narada.app.settings.Settings;
import dev.narada.app.signals.SignalEndpoints;
import dev.narada.app.web.Address;
import dev.narada.app.web.Contract;
import dev.narada.app.web.CookieSchemes;
import dev.narada.app.web.Instance;
import dev.narada.app.web.MethodsFilter;
import dev.narada.app.web.OfferedMethods;
import dev.narada.app.web.Pages;
import dev.narada.app.web.ReaderDescription;
import dev.narada.app.web.SafeHeaders;
import dev.narada.command.Commands;
import dev.narada.command.dispatch.CommandDispatch;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.command.dispatch.Features;
import dev.narada.command.http.CommandEndpoint;
import dev.narada.command.http.CommandRoutes;
import dev.narada.command.http.DeviceLimits;
import dev.narada.command.http.ForgeryFilter;
import dev.narada.command.http.LegibleFilter;
import dev.narada.events.Fact;
import dev.narada.http.ProblemHandler;
import dev.narada.log.Log;
import dev.narada.query.live.LiveStreams;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.signals.SignalRooms;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** The doors: who may come in, what is bound to what, and what every answer carries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessibilityStatement.class)
class DoorWiring {

    @Bean
    Access access(Log<Fact> log, Settings settings, Clock clock) {
        return new Access(log, settings, clock);
    }

    @Bean
    Address address(Settings settings, WebServerApplicationContext server) {
        return new Address(settings.baseUrl(), () -> {
            var running = server.getWebServer();
            return running == null ? 0 : running.getPort();
        });
    }

    @Bean
    SafeHeaders safeHeaders(Settings settings) {
        return new SafeHeaders(settings.https());
    }

    @Bean
    MethodsFilter methodsFilter(
            ObjectProvider<RouterFunction<?>> routers,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> annotated) {
        return new MethodsFilter(SingletonSupplier.of(() -> new OfferedMethods(
                routers.stream(), annotated.getObject().getHandlerMethods().keySet())));
    }

    @Bean
    ForgeryFilter forgeryFilter(Settings settings) {
        return new ForgeryFilter(settings.baseUrl());
    }

    @Bean
    LegibleFilter legibleFilter() {
        return new LegibleFilter();
    }

    @Bean
    LoginFilter sessionFilter(Access access) {
        return new LoginFilter(access);
    }

    @Bean
    ProblemHandler problemHandler() {
        return new ProblemHandler();
    }

    @Bean
    DeviceLimits deviceLimits(Settings settings, Clock clock) {
        return new DeviceLimits(settings.limits().enabled(), clock);
    }

    @Bean
    CommandEndpoint doorway(Commands commands, DeviceLimits limits, Access access, Address address) {
        return new CommandEndpoint(
                commands,
                Features.SLICES,
                limits,
                access.fingerprint(),
                new DoorHooks(access, address, PrivacyNotice.VERSIONS));
    }

    @Bean(destroyMethod = "close")
    CommandDispatch commands(Log<Fact> log, Clock clock) {
        return CommandDispatch.on(log, FactFormat.create(), clock);
    }

    @Bean(destroyMethod = "close")
    @Primary
    ReadYourWrites onceShown(CommandDispatch commands, LiveWorkshops rooms, LiveStreams live) {
        return new ReadYourWrites(commands, rooms, live);
    }

    @Bean
    CommandRoutes commandRoutes(CommandEndpoint doorway) {
        return new CommandRoutes(Features.ROUTES, Features.SLICES.commands(), doorway);
    }

    @Bean
    RouterFunction<ServerResponse> apiRouter(
            CommandRoutes routes,
            CommandEndpoint doorway,
            Access access,
            Address address,
            AccessibilityStatement accessibility,
            Workshops workshops,
            LiveWorkshops rooms,
            SignalRooms signals,
            DeviceLimits limits) {
        return new LoginEndpoints(access)
                .router()
                .and(new IdentityEndpoint(access, workshops).router())
                .and(new AccountEndpoints(access, workshops).router())
                .and(new PasswordEndpoint(access).router())
                .and(new JoinEndpoints(access, doorway, PrivacyNotice.VERSIONS).router())
                .and(new ProjectorEndpoints(access, address, workshops).router())
                .and(new DeviceEndpoints(access).router())
                .and(new RebuildEndpoint(access, rooms).router())
                .and(new SignalEndpoints(rooms, signals, limits).router())
                .and(Instance.router(address, accessibility, access::letIn))
                .and(routes.router());
    }

    @Bean
    Contract contract(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> annotated) {
        return new Contract(
                Features.ROUTES,
                Features.SLICES.commands(),
                Stream.of(OtherEndpoints.ALL, SignalEndpoints.ALL)
                        .flatMap(List::stream)
                        .toList(),
                () -> ReaderDescription.among(annotated.getObject().getHandlerMethods()),
                new EnumMap<>(Map.of(
                        CookieSchemes.ACCOUNT, AuthCookie.ACCOUNT.cookie(),
                        CookieSchemes.DEVICE, AuthCookie.DEVICE.cookie(),
                        CookieSchemes.DISPLAY, AuthCookie.DISPLAY.cookie())));
    }

    @Bean
    RouterFunction<ServerResponse> pageRouter(Access access) {
        return Pages.router(access::named);
    }
}
