package dev.narada.app.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A door that is no command, for the contract.
 *
 * @param body    the record that its body is read into
 * @param renamed components whose field is called otherwise
 */
public record Entry(
        HttpMethod method, String path, @Nullable Class<?> body, Map<String, String> renamed) {

    public Entry(HttpMethod method, String path, @Nullable Class<?> body) {
        this(method, path, body, Map.of());
    }
}
