package dev.narada.log.axon.suite;

import dev.narada.log.Draft;
import dev.narada.log.Format;
import dev.narada.log.Opened;
import dev.narada.log.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Events that are nothing but words, all in one ledger and without tags of their own. */
final class Words implements Format<String> {

    @Override
    public Draft draft(UUID id, String event) {
        return new Draft(id, "event", 1, Map.of("words", event), List.of(), Set.of());
    }

    @Override
    public String read(String type, int revision, Map<String, Object> data, Opened opened) {
        return (String) Objects.requireNonNull(data.get("words"));
    }

    @Override
    public String ledger(String event) {
        return "words";
    }

    @Override
    public String type(Class<? extends String> event) {
        return "event";
    }

    @Override
    public Set<Tag> tags(String event) {
        return Set.of();
    }
}
