package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Reply;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.voting.CloseVoting;
import dev.narada.command.voting.OpenVoting;
import dev.narada.command.voting.PlaceDots;
import dev.narada.command.voting.VotingRefusal;
import dev.narada.events.ParticipantId;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.Tally;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import dev.narada.query.board.IdeaCard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody at once: what is counted is what was said, and nobody is turned away for the crowd. */
@Tag("full")
class CrowdTest {

    private static final int IDEAS = 1_000;
    private static final int TAPS = 50;
    private static final int AT_A_TIME = 8;

    @Test
    void fifty_parallel_taps_of_one_person_on_one_idea_count_once(@TempDir Path directory) {
        try (var room = new Crowd(directory, 100, IDEAS, null)) {
            var changed = 0L;
            for (var from = 0; from < IDEAS; from += AT_A_TIME) {
                var taps = new ArrayList<CompletableFuture<Reply>>();
                for (var i = from; i < from + AT_A_TIME; i++) {
                    for (var tap = 0; tap < TAPS; tap++) {
                        taps.add(room.says(
                                room.people.get(i % 100), new EndorseIdea(room.w, room.ideas.get(i), null, null)));
                    }
                }
                changed += taps.stream()
                        .map(CompletableFuture::join)
                        .filter(Reply::changed)
                        .count();
            }

            assertThat(changed).isEqualTo(IDEAS);
            assertThat(room.count(IdeaEndorsed.class)).isEqualTo(IDEAS);
            assertThat(Board.of(room.seen(), Audience.PARTICIPANT, null).ideas())
                    .extracting(IdeaCard::endorsements)
                    .containsOnly(1);
            System.out.printf(
                    "T2 double support: (no seed) %,d parallel taps on %,d ideas, each counted once%n",
                    IDEAS * TAPS, IDEAS);
        }
    }

    @Test
    void a_voting_is_closed_under_a_stream_of_dots_and_counts_those_that_were_acknowledged(@TempDir Path directory) {
        try (var room = new Crowd(directory, 100, 5, null)) {
            var voting = new VotingId(OpenRoom.uuid());
            room.leads(new OpenVoting(room.w, voting, room.session, room.ideas, 5, 3, true))
                    .join();
            var dots = IntStream.range(0, 100)
                    .mapToObj(i -> room.says(
                            room.people.get(i),
                            new PlaceDots(room.w, voting, room.ideas.get(i % 5), 1 + i % 3, null, null)))
                    .toList();
            CompletableFuture.anyOf(dots.toArray(CompletableFuture[]::new)).join();
            var closed = room.leads(new CloseVoting(room.w, voting)).join();
            var told = dots.stream().map(CompletableFuture::join).toList();

            assertThat(closed.changed()).isTrue();
            var acknowledged = IntStream.range(0, 100)
                    .filter(i -> told.get(i).changed())
                    .map(i -> 1 + i % 3)
                    .sum();
            assertThat(told).allSatisfy(each -> assertThat(each.refusal()).isIn(null, VotingRefusal.VOTING_CLOSED));
            var ballot = Objects.requireNonNull(room.seen().votings().latest());
            assertThat(Objects.requireNonNull(ballot.tally()).stream()
                            .mapToInt(Tally::dots)
                            .sum())
                    .isEqualTo(acknowledged);
            assertThat(room.count(DotsPlaced.class))
                    .isEqualTo(told.stream().filter(Reply::changed).count());
        }
    }

    @Test
    void two_hundred_sign_ups_for_twenty_seats_end_in_twenty_seats_and_a_line(@TempDir Path directory) {
        try (var room = new Crowd(directory, 0, 0, 20)) {
            var told = IntStream.range(0, 200)
                    .mapToObj(_ -> new ParticipantId(OpenRoom.uuid()))
                    .map(person -> room.says(
                            person,
                            new RegisterParticipant(
                                    room.w, person, List.of(room.session), null, null, null, null, null, null, "1")))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            var people = room.seen().people().all().values();
            assertThat(told).allSatisfy(each -> assertThat(each.refusal()).isNull());
            assertThat(people.stream().filter(each -> !each.sessions().isEmpty()))
                    .hasSize(20);
            assertThat(people.stream().filter(each -> !each.waiting().isEmpty()))
                    .hasSize(180);
            System.out.printf("P3 crowd: (no seed) 200 sign-ups for 20 seats, 20 seated, 180 in line, 0 turned away%n");
        }
    }
}
