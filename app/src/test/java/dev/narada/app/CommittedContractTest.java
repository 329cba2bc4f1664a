package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The contract is kept in the repository, where screens take their types from it and a linter reads it. */
class CommittedContractTest {

    private static final Path KEPT = Path.of("..", "web-ui", "openapi.json");
    private static final String WRITE = "narada.contract";

    @Test
    void the_contract_that_is_kept_is_the_one_that_the_product_serves() throws IOException {
        var served = served();
        if ("write".equals(System.getProperty(WRITE))) {
            Files.writeString(KEPT, served);
        }
        assertThat(Files.readString(KEPT))
                .as("The contract has changed. To keep it as it is now: ./narada test -pl app -am -Dskip.web"
                        + " -Dtest=CommittedContractTest -D" + WRITE + "=write")
                .isEqualTo(served);
    }

    private static String served() {
        try (var house = House.open()) {
            var contract = JsonMapper.shared()
                    .readTree(house.call("GET", "/v3/api-docs", null, null)
                            .expectStatus()
                            .isOk()
                            .expectBody(String.class)
                            .returnResult()
                            .getResponseBody());
            return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(contract) + "\n";
        }
    }
}
