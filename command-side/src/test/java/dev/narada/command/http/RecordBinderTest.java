package dev.narada.command.http;

import static dev.narada.command.http.SampleDoors.W;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.http.RequestRefused;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordBinderTest {

    private static Sample.SetParts read(String fields) {
        var body = "{\"workshopId\":\"" + W + "\"," + fields + "}";
        return RecordBinder.bind(Sample.SetParts.class, StrictJson.read(body.getBytes(UTF_8)));
    }

    @Test
    void every_type_is_read_as_it_is() {
        var parts = read("\"parts\":[{\"name\":\"a\",\"minutes\":5,\"at\":\"2021-11-10T13:00:00Z\"}],\"loud\":true,"
                + "\"dueOn\":\"2021-12-01\",\"many\":9007199254740993");
        assertThat(parts.parts()).containsExactly(new Sample.Part("a", 5, Instant.parse("2021-11-10T13:00:00Z")));
        assertThat(parts.dueOn()).isEqualTo(LocalDate.of(2021, 12, 1));
        assertThat(parts.many()).isEqualTo(9007199254740993L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "loud":true                                                     | FIELD_MISSING | parts
            "parts":[],"loud":true,"quiet":false                            | FIELD_UNKNOWN | quiet
            "parts":[],"loud":true,"loud":true                              | FIELD_TWICE   | loud
            "parts":[],"loud":"true"                                        | FIELD_INVALID | loud
            "parts":[],"loud":1                                             | FIELD_INVALID | loud
            "parts":[],"loud":null                                          | FIELD_MISSING | loud
            "parts":{},"loud":true                                          | FIELD_INVALID | parts
            "parts":[null],"loud":true                                      | FIELD_INVALID | parts[0]
            "parts":[{"name":"a"}],"loud":true                              | FIELD_MISSING | parts[0].minutes
            "parts":[{"name":"a","minutes":"5"}],"loud":true                | FIELD_INVALID | parts[0].minutes
            "parts":[{"name":"a","minutes":5.0}],"loud":true                | FIELD_INVALID | parts[0].minutes
            "parts":[{"name":"a","minutes":2147483648}],"loud":true         | FIELD_INVALID | parts[0].minutes
            "parts":[{"name":"a","minutes":5,"x":1}],"loud":true            | FIELD_UNKNOWN | parts[0].x
            "parts":[{"name":7,"minutes":5}],"loud":true                    | FIELD_INVALID | parts[0].name
            "parts":[{"name":"a","minutes":5,"at":"tomorrow"}],"loud":true  | FIELD_INVALID | parts[0].at
            "parts":[],"loud":true,"dueOn":"2021-02-30"                     | FIELD_INVALID | dueOn
            "parts":[],"loud":true,"dueOn":"+999999999-01-01"               | FIELD_INVALID | dueOn
            "parts":[{"name":"\\u0000","minutes":5}],"loud":true            | FIELD_INVALID | parts[0].name
            "parts":[{"name":"\\ud800","minutes":5}],"loud":true            | FIELD_INVALID | parts[0].name
            """)
    void what_is_wrong_is_named(String fields, String code, String field) {
        assertThatThrownBy(() -> read(fields.strip())).isInstanceOfSatisfying(RequestRefused.class, stopped -> {
            assertThat(stopped.problem().refusal().name()).isEqualTo(code);
            assertThat(stopped.problem().field()).isEqualTo(field);
        });
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31, false", "2000-01-01, true", "2100-12-31, true", "2101-01-01, false", "9999-12-31, false"})
    void dates_are_of_years_that_a_workshop_can_be_about(String day, boolean taken) {
        assertThat(taken("\"parts\":[],\"loud\":true,\"dueOn\":\"" + day + "\"", "dueOn"))
                .isEqualTo(taken);
        assertThat(taken(
                        "\"parts\":[{\"name\":\"a\",\"minutes\":5,\"at\":\"" + day + "T12:00:00Z\"}],\"loud\":true",
                        "parts[0].at"))
                .isEqualTo(taken);
    }

    private static boolean taken(String fields, String field) {
        try {
            return read(fields) != null;
        } catch (RequestRefused stopped) {
            assertThat(stopped.problem().refusal().name()).isEqualTo("FIELD_OUT_OF_RANGE");
            assertThat(stopped.problem().field()).isEqualTo(field);
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"123", "0192000000007000800000000000000001ab", "00000000-0000-0000-0000-00000000000g", "1-1-1-1-1"})
    void an_id_is_written_in_one_way_only(String text) {
        var body = "{\"workshopId\":\"" + text + "\"}";
        assertThatThrownBy(() -> RecordBinder.bind(Sample.Open.class, StrictJson.read(body.getBytes(UTF_8))))
                .isInstanceOf(RequestRefused.class);
    }
}
