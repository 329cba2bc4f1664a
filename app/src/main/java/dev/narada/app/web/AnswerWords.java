package dev.narada.app.web;

import dev.narada.command.http.CommandEndpoint;
import dev.narada.http.Problem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a call may be answered, well or not. */
final class AnswerWords {

    private static final String PROBLEM = "Problem";
    private static final String PASSING = "PassingProblem";

    /** Every call can meet these: what is malformed, unknown, too large or too slow, and a server that is not ready. */
    private static final List<Integer> READING = List.of(400, 401, 403, 404, 405, 408, 413, 414, 431, 500);

    private static final List<Integer> WRITING = List.of(409, 415, 422);

    private AnswerWords() {}

    static ApiResponses read(List<Integer> statuses, Content content) {
        var answers = problems(new ApiResponses(), READING).addApiResponse("503", new ApiResponse().$ref(PASSING));
        statuses.forEach(status -> answers.addApiResponse(
                String.valueOf(status),
                new ApiResponse().description("What was asked for").content(content)));
        return answers;
    }

    static ApiResponses written(List<Integer> statuses, Content content) {
        return written(statuses, content, Map.of());
    }

    /** The same with the place in the record where it stands. */
    static ApiResponses recorded(List<Integer> statuses, Content content) {
        var position = new Header().description("Where it stands in the record").schema(Plain.of(long.class));
        return written(statuses, content, Map.of(CommandEndpoint.POSITION, position));
    }

    private static ApiResponses written(List<Integer> statuses, Content content, Map<String, Header> headers) {
        var answers = new ApiResponses();
        for (var status : statuses) {
            var answer = new ApiResponse()
                    .description(status == 201 ? "Made" : "Done")
                    .content(content);
            headers.forEach(answer::addHeaderObject);
            answers.addApiResponse(String.valueOf(status), answer);
        }
        return problems(problems(answers, READING), WRITING)
                .addApiResponse("429", new ApiResponse().$ref(PASSING))
                .addApiResponse("503", new ApiResponse().$ref(PASSING));
    }

    private static ApiResponses problems(ApiResponses answers, List<Integer> statuses) {
        statuses.forEach(status -> answers.addApiResponse(String.valueOf(status), new ApiResponse().$ref(PROBLEM)));
        return answers;
    }

    /** The one shape of every refusal, and when to come back where it passes. */
    static Map<String, ApiResponse> components(Shapes shapes) {
        var content = OperationWords.content("application/problem+json", shapes.called(PROBLEM, Problem.Told.class));
        var wait = new Header().description("Seconds to wait").schema(Plain.of(int.class));
        return new TreeMap<>(Map.of(
                PROBLEM,
                new ApiResponse().description("Why it was not done").content(content),
                PASSING,
                new ApiResponse()
                        .description("Why it was not done now")
                        .content(content)
                        .addHeaderObject("Retry-After", wait)));
    }
}
