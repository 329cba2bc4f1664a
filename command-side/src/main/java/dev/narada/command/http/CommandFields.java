package dev.narada.command.http;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one call, those of the path and those of the body, on their way to becoming a command. */
public final class CommandFields {

    private final Actor actor;
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    CommandFields(Actor actor, Map<String, String> path, Map<String, ? extends @Nullable Object> body) {
        this.actor = actor;
        fields.putAll(path);
        body.forEach(this::add);
        if (!actor.role().atLeast(Role.SCRIBE)) {
            onlyScribes("onBehalfOf");
            onlyScribes("via");
        }
    }

    public Actor actor() {
        return actor;
    }

    public boolean has(String field) {
        return fields.get(field) != null;
    }

    /** Removes a field that decides which command is meant. */
    public <T> T take(String field, Class<T> type) {
        return StrictJson.value(type, fields.remove(field), field);
    }

    /** Removes a field that may be missing. */
    public <T> @Nullable T takeIfThere(String field, Class<T> type) {
        return has(field) ? take(field, type) : null;
    }

    /** Adds what the server knows. */
    public CommandFields with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Calls a field by the name that it has in the model. */
    public CommandFields calling(String field, String inTheModel) {
        if (fields.containsKey(inTheModel)) {
            throw RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, inTheModel);
        }
        if (fields.containsKey(field)) {
            fields.put(inTheModel, fields.remove(field));
        }
        return this;
    }

    /** The command with exactly these fields. */
    public <C extends Command> C as(Class<C> command) {
        return StrictJson.bind(command, fields);
    }

    private void add(String field, @Nullable Object value) {
        if (fields.containsKey(field)) {
            throw RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, field);
        }
        fields.put(field, value);
    }

    private void onlyScribes(String field) {
        if (has(field)) {
            throw RequestRefused.by(CommonRefusal.NOT_ALLOWED, field);
        }
    }
}
