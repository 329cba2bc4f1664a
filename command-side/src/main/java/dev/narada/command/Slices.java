package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.http.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slices by their commands, and what they say together. */
public final class Slices {

    private final List<Slice<?>> all;
    private final Map<Class<? extends Command>, Slice<?>> byCommand;
    private final Map<Class<? extends Fact>, Creation<?>> creations;

    public Slices(Collection<? extends Slice<?>> all) {
        this.all = List.copyOf(all);
        this.byCommand = this.all.stream().collect(Collectors.toUnmodifiableMap(Slice::command, Function.identity()));
        this.creations = this.all.stream()
                .flatMap(slice -> slice.creations().stream())
                .collect(Collectors.toUnmodifiableMap(Creation::fact, Function.identity()));
    }

    public Stream<Slice<?>> stream() {
        return all.stream();
    }

    /** The slice of a command; none for what nobody has made one for. */
    public Optional<Slice<?>> of(Class<? extends Command> command) {
        return Optional.ofNullable(byCommand.get(command));
    }

    /** The slice of a command that was made by its name. */
    public Slice<?> of(Command command) {
        return of(command.getClass()).orElseThrow();
    }

    /** All commands; their simple names are what outside programs know them by. */
    public List<Class<? extends Command>> commands() {
        return all.stream().<Class<? extends Command>>map(Slice::command).toList();
    }

    /** Whether somebody in this role may send this command, about themselves or about others. */
    public boolean allow(Role role, Class<? extends Command> command, boolean own) {
        return of(command).map(slice -> slice.allows(role, own)).orElse(false);
    }

    /** Whether this very command may be sent. */
    public boolean allow(Command command, Actor actor) {
        return allow(actor.role(), command.getClass(), command.isOwn(actor));
    }

    /** What comes to be with a fact, whichever command it stands for now; none where it changes what is there. */
    public Optional<Creation<?>> creation(Fact fact) {
        return Optional.ofNullable(creations.get(fact.getClass()));
    }
}
