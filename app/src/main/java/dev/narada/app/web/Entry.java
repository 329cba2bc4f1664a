package dev.narada.app.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A door that is no command, for the contract.
 *
 * @param body the record that its body is read into
 */
public record Entry(
        HttpMethod method, String path, @Nullable Class<?> body) {}
