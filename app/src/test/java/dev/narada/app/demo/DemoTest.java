package dev.narada.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.dispatch.CommandDispatch;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.log.memory.InMemoryLog;
import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void the_whole_script_is_played_and_nothing_in_it_is_refused() {
        var format = FactFormat.create();
        try (var log = new InMemoryLog<Fact>(format, Clock.systemUTC());
                var commands = CommandDispatch.on(log, format, Clock.systemUTC())) {
            var script = Script.lodz();
            var cast = Cast.of(script);

            var refused = new Demo(commands, 0)
                    .play(Performance.of(script, cast, "1"))
                    .block();

            var facts = new ArrayList<Fact>();
            log.read(cast.workshop().toString(), 0, commit -> commit.forEach(each -> facts.add(each.event())));
            assertThat(refused).isZero();
            assertThat(facts).filteredOn(ActionAdopted.class::isInstance).hasSize(4);
            assertThat(facts)
                    .filteredOn(CheckedIn.class::isInstance)
                    .hasSize(cast.firstMeeting().size() + cast.secondMeeting().size());
        }
    }
}
