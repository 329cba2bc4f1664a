package dev.narada.app;

import dev.narada.app.access.Access;
import dev.narada.app.access.AccountsDesk;
import dev.narada.app.access.Badge;
import dev.narada.app.access.DevicesDesk;
import dev.narada.app.access.DoorThreshold;
import dev.narada.app.access.JoinDesk;
import dev.narada.app.access.OtherDoors;
import dev.narada.app.access.OwnPassword;
import dev.narada.app.access.Projectors;
import dev.narada.app.access.Rebuilding;
import dev.narada.app.access.SessionFilter;
import dev.narada.app.access.SignIn;
import dev.narada.app.access.WhoAmI;
import dev.narada.app.access.Workshops;
import dev.narada.app.settings.Settings;
import dev.narada.app.web.Address;
import dev.narada.app.web.Contract;
import dev.narada.app.web.Instance;
import dev.narada.app.web.Keys;
import dev.narada.app.web.MethodsFilter;
import dev.narada.app.web.Offered;
import dev.narada.app.web.Pages;
import dev.narada.app.web.Reader;
import dev.narada.app.web.SafeHeaders;
import dev.narada.command.Commands;
import dev.narada.command.http.CommandRoutes;
import dev.narada.command.http.DeviceLimits;
import dev.narada.command.http.Doorway;
import dev.narada.command.http.ForgeryFilter;
import dev.narada.command.http.LegibleFilter;
import dev.narada.command.http.ProblemHandler;
import dev.narada.command.shell.CommandSide;
import dev.narada.command.shell.FactFormat;
import dev.narada.command.shell.Features;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.query.rooms.Rooms;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
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
        return new MethodsFilter(SingletonSupplier.of(() -> new Offered(
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
    SessionFilter sessionFilter(Access access) {
        return new SessionFilter(access);
    }

    @Bean
    ProblemHandler problemHandler() {
        return new ProblemHandler();
    }

    @Bean
    Doorway doorway(Commands commands, Access access, Address address, Settings settings, Clock clock) {
        return new Doorway(
                commands,
                Features.SLICES,
                new DeviceLimits(settings.limits().enabled(), clock),
                access.fingerprint(),
                new DoorThreshold(access, address, PrivacyNotice.VERSIONS));
    }

    @Bean(destroyMethod = "close")
    CommandSide commands(Log<Fact> log, Clock clock) {
        return CommandSide.on(log, FactFormat.create(), clock);
    }

    @Bean(destroyMethod = "close")
    @Primary
    OnceShown onceShown(CommandSide commands, Rooms rooms) {
        return new OnceShown(commands, rooms);
    }

    @Bean
    CommandRoutes commandRoutes(Doorway doorway) {
        return new CommandRoutes(Features.ROUTES, Features.SLICES.commands(), doorway);
    }

    @Bean
    RouterFunction<ServerResponse> apiRouter(
            CommandRoutes routes, Doorway doorway, Access access, Address address, Workshops workshops, Rooms rooms) {
        return new SignIn(access)
                .router()
                .and(new WhoAmI(access, workshops).router())
                .and(new AccountsDesk(access, workshops).router())
                .and(new OwnPassword(access).router())
                .and(new JoinDesk(access, doorway, PrivacyNotice.VERSIONS).router())
                .and(new Projectors(access, address, workshops).router())
                .and(new DevicesDesk(access).router())
                .and(new Rebuilding(access, rooms).router())
                .and(Instance.router(address, access::letIn))
                .and(routes.router());
    }

    @Bean
    Contract contract(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> annotated) {
        return new Contract(
                Features.ROUTES,
                Features.SLICES.commands(),
                OtherDoors.ALL,
                () -> Reader.among(annotated.getObject().getHandlerMethods()),
                new EnumMap<>(Map.of(
                        Keys.ACCOUNT, Badge.ACCOUNT.cookie(),
                        Keys.DEVICE, Badge.DEVICE.cookie(),
                        Keys.DISPLAY, Badge.DISPLAY.cookie())));
    }

    @Bean
    RouterFunction<ServerResponse> pageRouter(Access access) {
        return Pages.router(access::named);
    }
}
