package dev.narada.command.http;

import static dev.narada.command.http.SampleDoors.I;
import static dev.narada.command.http.SampleDoors.W;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.narada.http.RequestRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static Sample.SetParts read(String fields) {
        var body = "{\"workshopId\":\"" + W + "\"," + fields + "}";
        return StrictJson.bind(Sample.SetParts.class, StrictJson.read(body.getBytes(UTF_8)));
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
            "parts":[{"name":"a","name":"b","minutes":5}],"loud":true       | FIELD_TWICE   | parts[0].name
            "parts":[{"name":"a","minutes":1.0}],"loud":true                | FIELD_INVALID | parts[0].minutes
            "parts":[{"name":"a","minutes":1e2}],"loud":true                | FIELD_INVALID | parts[0].minutes
            "parts":[{"name":"a","minutes":true}],"loud":true               | FIELD_INVALID | parts[0].minutes
            "parts":[{"name":true,"minutes":5}],"loud":true                 | FIELD_INVALID | parts[0].name
            "parts":[{"name":["a"],"minutes":5}],"loud":true                | FIELD_INVALID | parts[0].name
            "parts":[{"name":"a","minutes":5,"at":5}],"loud":true           | FIELD_INVALID | parts[0].at
            "parts":[{"name":"a","minutes":5},{"name":"b"}],"loud":true     | FIELD_MISSING | parts[1].minutes
            "parts":[[]],"loud":true                                        | FIELD_INVALID | parts[0]
            "parts":[""],"loud":true                                        | FIELD_INVALID | parts[0]
            "parts":"","loud":true                                          | FIELD_INVALID | parts
            "parts":{"name":"a","minutes":5},"loud":true                    | FIELD_INVALID | parts
            "parts":[],"loud":""                                            | FIELD_INVALID | loud
            "parts":[],"loud":[true]                                        | FIELD_INVALID | loud
            "parts":[],"loud":true,"dueOn":""                               | FIELD_INVALID | dueOn
            "parts":[],"loud":true,"dueOn":[2021,12,1]                      | FIELD_INVALID | dueOn
            "parts":[],"loud":true,"many":"5"                               | FIELD_INVALID | many
            "parts":[],"loud":true,"many":" "                               | FIELD_INVALID | many
            "parts":[],"loud":true,"many":12345678901234567890              | FIELD_INVALID | many
            "parts":[],"loud":true,"many":-12345678901234567890             | FIELD_INVALID | many
            "parts":[],"loud":true,"quiet":"\\u0000"                        | FIELD_INVALID | quiet
            "parts":[],"loud":true,"quiet":[{"a":1},{"a":1,"a":2}]          | FIELD_TWICE   | quiet[1].a
            "parts":[],"loud":true,"quiet":[1,[2,0.5]]                      | FIELD_INVALID | quiet[1][1]
            "parts":[{"nmae":"a","minutes":5}],"loud":true                  | FIELD_UNKNOWN | parts[0].nmae
            "prats":[],"loud":7                                             | FIELD_UNKNOWN | prats
            """)
    void what_is_wrong_is_named(String fields, String code, String field) {
        assertThatThrownBy(() -> read(fields.strip())).isInstanceOfSatisfying(RequestRefused.class, stopped -> {
            assertThat(stopped.problem().refusal().name()).isEqualTo(code);
            assertThat(stopped.problem().field()).isEqualTo(field);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "ideaId":"",                        "title":"a"                 | ideaId
            "ideaId":7,                         "title":"a"                 | ideaId
            "ideaId":{"value":"%1$s"},          "title":"a"                 | ideaId
            "ideaId":["%1$s"],                  "title":"a"                 | ideaId
            "ideaId":"%1$s ",                   "title":"a"                 | ideaId
            "ideaId":"%1$s","track":0,          "title":"a"                 | track
            "ideaId":"%1$s","track":"0",        "title":"a"                 | track
            "ideaId":"%1$s","track":"",         "title":"a"                 | track
            "ideaId":"%1$s","track":" CITY",    "title":"a"                 | track
            "ideaId":"%1$s","track":"city",     "title":"a"                 | track
            "ideaId":"%1$s","answers":["%1$s",null],"title":"a"             | answers[1]
            "ideaId":"%1$s","answers":[[]],     "title":"a"                 | answers[0]
            "ideaId":"%1$s",                    "title":{"a":1}             | title
            """)
    void ids_and_names_are_written_in_one_way(String fields, String field) {
        var body = "{\"workshopId\":\"" + W + "\"," + fields.formatted(I) + "}";

        assertThatThrownBy(() -> StrictJson.bind(Sample.ProposeThing.class, StrictJson.read(body.getBytes(UTF_8))))
                .isInstanceOfSatisfying(RequestRefused.class, stopped -> {
                    assertThat(stopped.problem().refusal().name()).isEqualTo("FIELD_INVALID");
                    assertThat(stopped.problem().field()).isEqualTo(field);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "7",
                "\"\"",
                "\"a\"",
                "[]",
                "[{}]",
                "\uFEFF{}",
                "{} {}",
                "{}}",
                "{} 1",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":1/**/}",
                "{\"a\":\"\n\"}",
                "{\"a\":[1}",
                "{\"a\":tru}"
            })
    void what_is_not_one_object_of_json_is_called_so(String body) {
        assertThat(refusal(body.getBytes(UTF_8))).isEqualTo("NOT_JSON null");
    }

    @Test
    void only_utf_8_is_read() {
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .isEqualTo("NOT_UTF8 null");
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'}))
                .isEqualTo("NOT_UTF8 null");
        assertThat(refusal("{}".getBytes(UTF_16BE))).isEqualTo("NOT_JSON null");
    }

    @Test
    void eight_levels_are_read_and_nine_are_not() {
        assertThat(StrictJson.read(deep(7))).containsOnlyKeys("a");
        assertThat(refusal(deep(8))).isEqualTo("TOO_DEEP null");
        assertThat(refusal("{\"a\":".repeat(9).getBytes(UTF_8))).isEqualTo("TOO_DEEP null");
    }

    @Test
    void a_name_that_cannot_be_kept_is_no_name_of_a_field() {
        assertThatThrownBy(() -> read("\"parts\":[],\"loud\":true,\"a\\u0000\":1"))
                .hasMessage("FIELD_UNKNOWN a\u0000");
        assertThatThrownBy(() -> read("\"parts\":[],\"loud\":true,\"\\ud800\":1"))
                .hasMessage("FIELD_UNKNOWN \ud800");
        assertThatThrownBy(() -> read("\"parts\":[],\"loud\":true,\"\\u0061\":1,\"a\":1"))
                .hasMessage("FIELD_TWICE a");
    }

    @Test
    void what_was_read_is_whole_numbers_and_stays_in_order() {
        assertThat(StrictJson.read("{\"b\":-0,\"a\":[9223372036854775807,null,true,\"\"]}".getBytes(UTF_8)))
                .containsExactly(entry("b", 0L), entry("a", Arrays.asList(Long.MAX_VALUE, null, true, "")));
    }

    @Test
    void a_list_stays_as_it_came() {
        var parts = read("\"parts\":[],\"loud\":true").parts();

        assertThatThrownBy(() -> parts.add(new Sample.Part("a", 5, null)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static byte[] deep(int lists) {
        return ("{\"a\":" + "[".repeat(lists) + "]".repeat(lists) + "}").getBytes(UTF_8);
    }

    private static String refusal(byte[] body) {
        try {
            return StrictJson.read(body).toString();
        } catch (RequestRefused stopped) {
            return stopped.problem().refusal().name() + " " + stopped.problem().field();
        }
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
        assertThatThrownBy(() -> StrictJson.bind(Sample.Open.class, StrictJson.read(body.getBytes(UTF_8))))
                .isInstanceOf(RequestRefused.class);
    }
}
