package dev.narada.app.web;

import dev.narada.command.Command;
import dev.narada.command.dispatch.Features;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.http.Role;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** With which cookies a door opens: that of an account, of a phone, or of a projector. */
public enum CookieSchemes {
    ACCOUNT("Of who signed in with a name and a password"),
    DEVICE("Of a phone that signed up or joined"),
    DISPLAY("Of a screen that opened the link of a projector");

    private static final List<Role> STAFF = List.of(Role.SCRIBE, Role.FACILITATOR, Role.OWNER);
    private static final Set<String> FOR_STAFF = Set.of(
            "readWorkshops",
            "readParked",
            "readLate",
            "readUndo",
            "exportNeedsCsv",
            "exportIdeasCsv",
            "exportAttendanceCsv",
            "exportMinutesPdf",
            "exportAttendancePdf",
            "exportRoomPackPdf");
    private static final Set<String> FOR_THE_KNOWN = Set.of("readSimilar", "readData");
    private static final Set<String> FOR_PARTICIPANTS = Set.of("readMine", "followMine");

    private final String meaning;

    CookieSchemes(String meaning) {
        this.meaning = meaning;
    }

    /** The schemes by their name, which is the cookie's. */
    static Map<String, SecurityScheme> schemes(Map<CookieSchemes, String> cookies) {
        var schemes = new TreeMap<String, SecurityScheme>();
        cookies.forEach((key, cookie) -> schemes.put(
                key.scheme(),
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name(cookie)
                        .description(key.meaning + "; over TLS the cookie is called __Host-" + cookie)));
        return schemes;
    }

    /** Any one of these. */
    static List<SecurityRequirement> any(List<CookieSchemes> keys) {
        return keys.stream()
                .map(key -> new SecurityRequirement().addList(key.scheme()))
                .toList();
    }

    /** What a call without any of them is answered too, if with less. */
    static List<SecurityRequirement> orNone(List<CookieSchemes> keys) {
        return Stream.concat(any(keys).stream(), Stream.of(new SecurityRequirement()))
                .toList();
    }

    static List<SecurityRequirement> ofReader(String name) {
        if (FOR_STAFF.contains(name)) {
            return any(List.of(ACCOUNT));
        }
        if (FOR_PARTICIPANTS.contains(name)) {
            return any(List.of(DEVICE));
        }
        return FOR_THE_KNOWN.contains(name) ? any(List.of(ACCOUNT, DEVICE)) : orNone(List.of(values()));
    }

    /** As the table of permissions says; who comes in themselves does so at doors of their own. */
    static List<SecurityRequirement> ofCommands(List<Class<? extends Command>> commands) {
        var keys = new ArrayList<CookieSchemes>();
        if (STAFF.stream().anyMatch(role -> any(role, commands))) {
            keys.add(ACCOUNT);
        }
        if (any(Role.PARTICIPANT, commands)
                && !commands.contains(Join.class)
                && !commands.contains(RegisterParticipant.class)) {
            keys.add(DEVICE);
        }
        return any(keys);
    }

    private static boolean any(Role role, List<Class<? extends Command>> commands) {
        return commands.stream().anyMatch(command -> Features.SLICES.allow(role, command, true));
    }

    private String scheme() {
        return name().toLowerCase(Locale.ROOT);
    }
}
