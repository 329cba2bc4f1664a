package dev.narada.app.practice;

import dev.narada.app.access.Access;
import dev.narada.app.access.PracticeRooms;
import dev.narada.app.settings.Settings;
import dev.narada.events.WorkshopId;
import dev.narada.http.HttpRefusal;
import dev.narada.http.Language;
import dev.narada.http.RequestRefused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The rooms that are open, at most two. A request goes to one of them when its path names the workshop there, when it
 * joins with a code of a door there or opens the link of a projector there; every other request goes where it always goes.
 */
final class Rooms implements PracticeRooms, HttpHandlerDecoratorFactory, AutoCloseable {

    static final int MOST = 2;

    private static final String DISPLAY = "/display/";
    private static final Pattern WORKSHOP = Pattern.compile("^/api/workshops/([0-9a-f-]{36})(?:/.*)?$");

    private final Map<String, PracticeInstance> rooms = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(MOST);
    private final Access real;
    private final Settings settings;
    private final Clock clock;
    private final Supplier<Integer> port;
    private final double tempo;

    Rooms(Access real, Settings settings, Clock clock, Supplier<Integer> port, double tempo) {
        this.real = real;
        this.settings = settings;
        this.clock = clock;
        this.port = port;
        this.tempo = tempo;
    }

    @Override
    public List<Open> open() {
        sweep();
        return rooms.values().stream().map(Rooms::shown).toList();
    }

    @Override
    public Open start(Language language) {
        sweep();
        if (!places.tryAcquire()) {
            throw RequestRefused.by(HttpRefusal.PRACTICE_FULL);
        }
        try {
            var room = PracticeInstance.open(language, tempo, settings, port, real, clock);
            rooms.put(room.workshop.toString(), room);
            return shown(room);
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    @Override
    public boolean end(WorkshopId workshop) {
        var room = Optional.ofNullable(rooms.remove(workshop.toString()));
        room.ifPresent(each -> {
            each.close();
            places.release();
        });
        return room.isPresent();
    }

    /** Ends what has lasted long enough, or what nobody looks at any more. */
    void sweep() {
        var now = clock.instant();
        rooms.values().stream().filter(room -> room.isOver(now)).forEach(room -> end(room.workshop));
    }

    @Override
    public HttpHandler apply(HttpHandler everythingElse) {
        return (request, response) ->
                rooms.isEmpty() ? everythingElse.handle(request, response) : handle(request, response, everythingElse);
    }

    private Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response, HttpHandler everythingElse) {
        var path = request.getPath().value();
        if (path.equals("/api/join") && request.getMethod() == HttpMethod.POST) {
            return WholeBody.of(request, response.bufferFactory()).flatMap(whole -> {
                var ticket = whole.ticket();
                return where(room -> room.opens(ticket), whole, response, everythingElse);
            });
        }
        if (path.startsWith(DISPLAY)) {
            var secret = path.substring(DISPLAY.length());
            return where(room -> room.shows(secret), request, response, everythingElse);
        }
        var named = WORKSHOP.matcher(path);
        var room = named.matches() ? rooms.get(named.group(1)) : null;
        return room == null ? everythingElse.handle(request, response) : room.handle(request, response);
    }

    private Mono<Void> where(
            Predicate<PracticeInstance> itIs,
            ServerHttpRequest request,
            ServerHttpResponse response,
            HttpHandler otherwise) {
        return Mono.fromCallable(() -> rooms.values().stream().filter(itIs).findFirst())
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(room ->
                        room.isPresent() ? room.get().handle(request, response) : otherwise.handle(request, response));
    }

    private static Open shown(PracticeInstance room) {
        return new Open(room.workshop, room.until);
    }

    @Override
    public void close() {
        rooms.values().forEach(room -> end(room.workshop));
    }
}
