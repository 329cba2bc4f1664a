package dev.narada.query.projection;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.http.Language;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.DamagedException;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import dev.narada.query.workshop.Notices;
import dev.narada.query.workshop.Programme;
import dev.narada.query.workshop.WorkshopFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All workshops, told from the few facts about each that speak of the workshop itself. */
final class Directory {

    private static final Set<String> TYPES = Facts.BY_NAME.entrySet().stream()
            .filter(each -> WorkshopFact.class.isAssignableFrom(each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    private record Listed(Programme stage, long position) {}

    private final Log<Fact> log;
    private final Map<String, Listed> known = new ConcurrentHashMap<>();

    Directory(Log<Fact> log) {
        this.log = log;
    }

    List<WorkshopFacts> list(List<String> ledgers, Notices notices, Language in) {
        return ledgers.stream()
                .flatMap(each -> facts(each, notices, in).stream())
                .toList();
    }

    void on(String ledger, List<Recorded<Fact>> commit) {
        if (commit.stream().anyMatch(each -> each.event() instanceof WorkshopFact)) {
            known.remove(ledger);
        }
    }

    /** None of a workshop whose record is damaged, which stops none of the others. */
    private Optional<WorkshopFacts> facts(String ledger, Notices notices, Language in) {
        try {
            var about = known.computeIfAbsent(ledger, this::read);
            var id = WorkshopId.of(ledger);
            return Optional.of(WorkshopFacts.of(
                    about.position(),
                    id,
                    about.stage(),
                    notices.noticeUnder(about.stage().rules(), in)));
        } catch (DamagedException e) {
            LOG.warn("Workshop {} cannot be listed: {}", ledger, e.getMessage());
            return Optional.empty();
        }
    }

    private Listed read(String ledger) {
        var stage = Programme.EMPTY;
        var position = 0L;
        var criterion = new Criterion(Set.of(new Tag("workshop", ledger)), TYPES);
        for (var each : log.source(Criteria.of(criterion)).events()) {
            if (each.event() instanceof WorkshopFact fact) {
                stage = stage.apply(fact);
                position = each.position();
            }
        }
        return new Listed(stage, position);
    }
}
