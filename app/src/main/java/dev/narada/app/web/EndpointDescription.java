package dev.narada.app.web;

import dev.narada.command.Command;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A door that is no command, for the contract.
 *
 * @param name    what the contract calls it
 * @param status  of its answer when all is well
 * @param answer  the record that its answer looks like; none for a picture
 * @param keys    which cookies open it, none for one that stands open
 * @param body    the record that its body is read into
 * @param renamed components whose field is called otherwise
 * @param checked what its fields may be
 */
public record EndpointDescription(
        HttpMethod method,
        String path,
        String name,
        List<Integer> status,
        @Nullable Class<?> answer,
        List<CookieSchemes> keys,
        @Nullable Class<?> body,
        Map<String, String> renamed,
        Checked checked) {

    public static EndpointDescription of(
            HttpMethod method, String path, String name, @Nullable Class<?> answer, CookieSchemes... keys) {
        return new EndpointDescription(
                method, path, name, List.of(200), answer, List.of(keys), null, Map.of(), Checked.NOTHING);
    }

    public EndpointDescription taking(Class<?> form) {
        return new EndpointDescription(method, path, name, status, answer, keys, form, renamed, checked);
    }

    public EndpointDescription answering(Integer... statuses) {
        return new EndpointDescription(method, path, name, List.of(statuses), answer, keys, body, renamed, checked);
    }

    public EndpointDescription calling(Map<String, String> names) {
        return new EndpointDescription(method, path, name, status, answer, keys, body, names, checked);
    }

    /** A text of its body has so many signs. */
    public EndpointDescription within(String field, int least, int most) {
        var ranges = new LinkedHashMap<>(checked.ranges());
        ranges.put(field, new Range(least, most));
        return checkedBy(new Checked(ranges, checked.choice(), checked.sole()));
    }

    /** One of these, and not both. */
    public EndpointDescription eitherOf(String one, String other) {
        return checkedBy(new Checked(checked.ranges(), new LinkedHashSet<>(List.of(one, other)), true));
    }

    /** Its fields go to this command, which looks at them. */
    public EndpointDescription as(Class<? extends Command> command) {
        return checkedBy(new Checked(Checked.by(command).ranges(), checked.choice(), checked.sole()));
    }

    private EndpointDescription checkedBy(Checked other) {
        return new EndpointDescription(method, path, name, status, answer, keys, body, renamed, other);
    }
}
