package dev.narada.command.http;

import dev.narada.command.Command;
import dev.narada.http.RequestRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpMethod;

/**
 * One row of the table of doors: a method and a path, and the command that a call there stands for.
 *
 * @param name     what the contract calls it: like the command, where it is for one command alone
 * @param commands all that it may become
 * @param extra    fields of the body that choose among them and are no part of any
 * @param renamed  fields of the commands that the body calls otherwise
 */
public record Route(
        HttpMethod method,
        String path,
        String name,
        Function<CommandFields, ? extends Command> choice,
        List<Class<? extends Command>> commands,
        Map<String, Class<?>> extra,
        Map<String, String> renamed) {

    /** Where everything about one workshop lives. */
    public static final String WORKSHOP = "/api/workshops/{workshopId}";

    public static Route put(String path, Class<? extends Command> command) {
        return of(HttpMethod.PUT, path, command);
    }

    public static Route post(String path, Class<? extends Command> command) {
        return of(HttpMethod.POST, path, command);
    }

    public static Route delete(String path, Class<? extends Command> command) {
        return of(HttpMethod.DELETE, path, command);
    }

    /** A row whose body says which of several commands is meant. */
    @SafeVarargs
    public static Route choosing(
            HttpMethod method,
            String path,
            Function<CommandFields, ? extends Command> choice,
            Class<? extends Command>... commands) {
        return new Route(
                method, WORKSHOP + path, commands[0].getSimpleName(), choice, List.of(commands), Map.of(), Map.of());
    }

    /** A row whose path says what the record calls otherwise. */
    public static Route named(
            HttpMethod method,
            String path,
            Function<CommandFields, CommandFields> names,
            Class<? extends Command> command) {
        return choosing(method, path, in -> names.apply(in).as(command), command);
    }

    private static Route of(HttpMethod method, String path, Class<? extends Command> command) {
        return choosing(method, path, in -> in.as(command), command);
    }

    /** Gives it a name of its own, where it chooses among commands or is one of several doors to the same. */
    public Route called(String own) {
        return new Route(method, path, own, choice, commands, extra, renamed);
    }

    /** Documents a field that only chooses. */
    public Route choosingBy(String field, Class<?> type) {
        var all = new LinkedHashMap<>(extra);
        all.put(field, type);
        return new Route(method, path, name, choice, commands, all, renamed);
    }

    /** The command that a call here stands for, as far as anything can be said of it before it is decided. */
    Command read(CommandFields in) {
        try {
            var command = choice.apply(in);
            Faults.stop(command.fault());
            return command;
        } catch (RequestRefused no) {
            throw no.about(renamed);
        }
    }

    /** Documents a field that the body calls otherwise than the command. */
    public Route calling(String field, String inTheBody) {
        var all = new LinkedHashMap<>(renamed);
        all.put(field, inTheBody);
        return new Route(method, path, name, choice, commands, extra, all);
    }
}
