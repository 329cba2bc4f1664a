package dev.narada.app.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import reactor.core.publisher.Mono;

/**
 * A door to look through, as its method says.
 *
 * @param view what it answers, bytes for files; of what goes on being told, what is read at the same address
 */
public record ReaderDescription(String path, Type view) {

    private static final String OURS = "dev.narada.";
    private static final String LIVE = "live";
    static final String STREAM = "text/event-stream";

    /** The readers among these methods. In one contract a workshop has one name. */
    public static Stream<ReaderDescription> among(Map<RequestMappingInfo, HandlerMethod> methods) {
        var all = methods.entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith(OURS))
                .flatMap(each -> each.getKey().getPatternsCondition().getPatterns().stream()
                        .map(path -> new ReaderDescription(
                                path.getPatternString().replace("{workshop}", "{workshopId}"),
                                view(each.getValue().getMethod().getGenericReturnType()))))
                .toList();
        return all.stream().map(each -> each.isLive() ? each.following(all) : each);
    }

    private ReaderDescription following(List<ReaderDescription> all) {
        var read = path.substring(0, path.length() - LIVE.length() - 1);
        return all.stream()
                .filter(each -> each.path.equals(read))
                .map(each -> new ReaderDescription(path, each.view))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is read at " + read));
    }

    private static Type view(Type type) {
        var outer = type instanceof ParameterizedType it ? it.getRawType() : type;
        return outer == Mono.class || outer == ResponseEntity.class
                ? view(((ParameterizedType) type).getActualTypeArguments()[0])
                : type;
    }

    boolean isLive() {
        return path.endsWith("/" + LIVE);
    }

    boolean isFile() {
        return path.contains("/exports/");
    }

    String mediaType() {
        if (isLive()) {
            return STREAM;
        }
        if (path.endsWith("/record/key") || path.endsWith("/record/checkpoint")) {
            return "text/plain";
        }
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "svg" -> "image/svg+xml";
            case "pdf" -> "application/pdf";
            case "csv" -> "text/csv";
            case "ics" -> "text/calendar";
            case "zip" -> "application/zip";
            default -> "application/json";
        };
    }

    /** Such as readBoard, followBoard, exportPlanCsv. */
    String name() {
        return (isLive() ? "follow" : isFile() ? "export" : "read") + camel(subject());
    }

    String summary() {
        return (isLive() ? "Follow " : isFile() ? "Take away " : "Read ") + subject();
    }

    /** The last word of the path that is none of a variable. */
    private String subject() {
        var words = Arrays.stream(path.split("/"))
                .filter(word -> !word.startsWith("{") && !word.equals(LIVE))
                .toList();
        var last = path.endsWith("{workshopId}") ? "workshop" : words.getLast();
        return last.replaceAll("-\\{\\w+}", "");
    }

    private static String camel(String words) {
        return Arrays.stream(words.split("[^A-Za-z]+"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
