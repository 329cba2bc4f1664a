package dev.narada.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The composition is one replica set of three, nodes that know it, and one door in front of them. */
class CompositionTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> MEMBERS = List.of("mongo-1", "mongo-2", "mongo-3");
    private static final List<String> NODES = List.of("narada-1", "narada-2");

    private final Map<String, Object> whole = read();
    private final Map<String, Object> services = map(whole, "services");

    @Test
    void it_consists_of_three_members_two_nodes_and_a_door() {
        assertThat(services)
                .containsOnlyKeys("mongo-1", "mongo-2", "mongo-3", "replica-set", "narada-1", "narada-2", "door");
    }

    @Test
    void every_member_belongs_to_the_same_set_and_keeps_its_data() {
        for (var name : MEMBERS) {
            assertThat(list(service(name), "command")).containsSequence("--replSet", "rs0");
            assertThat(list(service(name), "volumes")).containsExactly(name + ":/data/db");
            assertThat(map(whole, "volumes")).containsKey(name);
        }
    }

    @Test
    void the_set_is_made_of_exactly_these_members() throws IOException {
        var script = Files.readString(ROOT.resolve("deploy/replica-set.js"));

        assertThat(script).contains("_id: 'rs0'");
        assertThat(script.lines().filter(line -> line.contains("host:")))
                .hasSize(MEMBERS.size())
                .allMatch(line -> MEMBERS.stream().anyMatch(name -> line.contains("'" + name + ":27017'")));
        assertThat(map(service("replica-set"), "depends_on")).containsOnlyKeys("mongo-1", "mongo-2", "mongo-3");
    }

    @Test
    void every_node_waits_for_the_set_and_names_all_of_it() {
        for (var name : NODES) {
            var environment = map(service(name), "environment");
            assertThat(environment.get("SPRING_MONGODB_URI"))
                    .isEqualTo("mongodb://mongo-1,mongo-2,mongo-3/narada?replicaSet=rs0");
            assertThat(map(map(service(name), "depends_on"), "replica-set"))
                    .containsEntry("condition", "service_completed_successfully");
        }
    }

    @Test
    void the_environment_has_only_names_that_the_product_reads() {
        var known = Set.of(
                "SPRING_MONGODB_URI", "NARADA_BASE_URL", "NARADA_OWNER_PASSWORD", "SERVER_FORWARD_HEADERS_STRATEGY");
        for (var name : NODES) {
            assertThat(map(service(name), "environment").keySet()).isEqualTo(known);
        }
    }

    @Test
    void all_nodes_share_the_key_that_wraps_all_others() {
        for (var name : NODES) {
            assertThat(list(service(name), "volumes")).containsExactly("instance-key:/var/lib/narada");
        }
        assertThat(map(map(service("narada-2"), "depends_on"), "narada-1"))
                .containsEntry("condition", "service_healthy");
    }

    @Test
    void whatever_runs_on_says_whether_it_is_well() throws IOException {
        assertThat(Files.readString(ROOT.resolve("Dockerfile"))).contains("HEALTHCHECK");
        services.keySet().stream()
                .filter(name -> !NODES.contains(name) && !name.equals("replica-set"))
                .forEach(name -> assertThat(list(map(service(name), "healthcheck"), "test"))
                        .as("health check of %s", name)
                        .first()
                        .isEqualTo("CMD"));
    }

    @Test
    void only_the_door_is_reachable_from_outside() throws IOException {
        assertThat(services.keySet().stream().filter(name -> service(name).containsKey("ports")))
                .containsExactly("door");
        assertThat(map(map(whole, "networks"), "store")).containsEntry("internal", true);
        MEMBERS.forEach(name -> assertThat(list(service(name), "networks")).containsExactly("store"));
        assertThat(Files.readString(ROOT.resolve("deploy/Caddyfile")))
                .contains("reverse_proxy narada-1:8080 narada-2:8080");
    }

    @Test
    void every_file_and_service_that_is_named_is_there() {
        services.keySet().forEach(name -> {
            if (service(name).get("volumes") instanceof List<?> volumes) {
                volumes.stream()
                        .map(volume -> String.valueOf(volume).split(":")[0])
                        .forEach(source -> assertThat(
                                        source.startsWith("./")
                                                ? Files.isRegularFile(ROOT.resolve(source))
                                                : map(whole, "volumes").containsKey(source))
                                .as("%s of %s", source, name)
                                .isTrue());
            }
            if (service(name).get("depends_on") instanceof Map<?, ?> needed) {
                assertThat(services.keySet())
                        .containsAll(
                                needed.keySet().stream().map(String::valueOf).toList());
            }
        });
    }

    private Map<String, Object> service(String name) {
        return map(services, name);
    }

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        } catch (IOException e) {
            throw new AssertionError("no docker-compose.yml", e);
        }
    }

    @SuppressWarnings("unchecked") // names in the file are text
    private static Map<String, Object> map(Map<String, Object> from, String name) {
        return (Map<String, Object>) from.get(name);
    }

    @SuppressWarnings("unchecked") // lists in the file are of text
    private static List<String> list(Map<String, Object> from, String name) {
        return (List<String>) from.get(name);
    }
}
