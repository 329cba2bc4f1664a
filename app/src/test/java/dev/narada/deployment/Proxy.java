package dev.narada.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real proxy before the product, set up as {@code deploy/server} says, but for names, ports and certificate. */
final class Proxy implements AutoCloseable {

    private static final Path SERVER = Path.of("..", "deploy", "server");

    private final Process process;

    private Proxy(Path directory, String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said.log").toFile());
        builder.environment().put("HOME", directory.toString());
        process = builder.start();
    }

    static Proxy nginx(Path directory, SelfSigned own, int port, String product) throws IOException {
        var program = installed("nginx");
        var site = as(
                "nginx.conf",
                Map.of(
                        "listen 80;",
                        "listen 127.0.0.1:" + BehindAProxy.freePort() + ";",
                        "listen [::]:80;",
                        "",
                        "listen 443 ssl http2;",
                        "listen " + port + " ssl http2;",
                        "listen [::]:443 ssl http2;",
                        "",
                        "server_name narada.example;",
                        "server_name localhost;",
                        "/etc/letsencrypt/live/narada.example/fullchain.pem",
                        own.certificate().toString(),
                        "/etc/letsencrypt/live/narada.example/privkey.pem",
                        own.key().toString(),
                        "http://127.0.0.1:8080",
                        product));
        Files.writeString(directory.resolve("site.conf"), site);
        var whole = Files.writeString(directory.resolve("nginx.conf"), """
                daemon off;
                user root root;
                pid nginx.pid;
                events {}
                http {
                  access_log off;
                  client_body_temp_path body;
                  proxy_temp_path proxied;
                  include site.conf;
                }
                """);
        return new Proxy(
                directory,
                program,
                List.of("-p", directory.toString(), "-c", whole.toString(), "-e", directory + "/error.log"));
    }

    static Proxy caddy(Path directory, SelfSigned own, int port, String product) throws IOException {
        var program = installed("caddy");
        var options = "{\n\tadmin off\n\tauto_https disable_redirects\n}\n";
        var file = Files.writeString(
                directory.resolve("Caddyfile"),
                options
                        + as(
                                "Caddyfile",
                                Map.of(
                                        "narada.example {",
                                        "https://localhost:" + port + " {\n\ttls " + own.certificate() + " "
                                                + own.key(),
                                        "127.0.0.1:8080",
                                        product.replace("http://", ""))));
        return new Proxy(directory, program, List.of("run", "--adapter", "caddyfile", "--config", file.toString()));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** The file of the repository with what is said there replaced; all of it has to be there. */
    private static String as(String name, Map<String, String> here) throws IOException {
        var text = Files.readString(SERVER.resolve(name));
        assertThat(text).contains(here.keySet());
        for (var each : here.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return text;
    }

    private static String installed(String program) {
        var folders = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
        return Stream.of(folders.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> {
                    System.out.println("NOT RUN: behind " + program + ", which is not installed here.");
                    return abort(program + " is not installed");
                });
    }
}
