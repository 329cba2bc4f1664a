package dev.narada.command.dispatch;

import dev.narada.command.FieldRefusal;
import dev.narada.http.CommonRefusal;
import dev.narada.http.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reason not to do what was asked, by its code. */
public final class Refusals {

    /** What any command may be told, and whatever stands beside a reason that some slice names. */
    public static final List<Refusal> ALL = Stream.concat(
                    Stream.of(CommonRefusal.class, FieldRefusal.class),
                    Features.SLICES.stream()
                            .flatMap(slice -> slice.refusals().stream())
                            .map(Object::getClass))
            .distinct()
            .flatMap(words -> Arrays.stream(words.getEnumConstants()))
            .map(Refusal.class::cast)
            .toList();

    private static final Map<String, Refusal> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Refusal::name, Function.identity()));

    private Refusals() {}

    public static Refusal byCode(String code) {
        var refusal = BY_CODE.get(code);
        if (refusal == null) {
            throw new IllegalArgumentException("no refusal is called " + code);
        }
        return refusal;
    }
}
