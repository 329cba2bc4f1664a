package dev.narada.app.access;

import dev.narada.command.Command;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of the privacy notice that there have been. Nobody can have read another one.
 *
 * @param all the oldest first; the last is the one that the pages show
 */
public record NoticeVersions(List<String> all) {

    String current() {
        return all.getLast();
    }

    /** Stops a command by which somebody would have been told what nobody ever was. */
    void check(Command command) {
        var version = said(command);
        if (version != null && !all.contains(version.strip())) {
            throw RequestRefused.by(HttpRefusal.NOTICE_UNKNOWN, "noticeVersion");
        }
    }

    private static @Nullable String said(Command command) {
        return switch (command) {
            case RegisterParticipant signUp -> signUp.noticeVersion();
            case ChangeRegistration changed -> changed.noticeVersion();
            default -> null;
        };
    }
}
