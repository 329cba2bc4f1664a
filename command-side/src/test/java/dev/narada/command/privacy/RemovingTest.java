package dev.narada.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.RoomTest;
import dev.narada.events.ActionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.http.CommonRefusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemovingTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());

    @Test
    void a_person_is_erased_and_what_they_did_still_counts() {
        given(
                scheduled(),
                new ParticipantRegistered(
                        w,
                        anna,
                        List.of(first),
                        SignUpVia.WEB,
                        Kind.PERSON,
                        true,
                        new Personal("Anna"),
                        null,
                        null,
                        "1"),
                ideaBy(anna));
        when(new EraseParticipant(w, anna, null), participant(bartek)).thenRefused(CommonRefusal.NOT_ALLOWED);
        when(new EraseParticipant(w, anna, null), participant(anna))
                .thenFacts(new ParticipantErased(w, anna, ErasureGround.REQUEST));

        assertThat(((ParticipantRegistered) factsAfter(0).get(1)).name()).isEqualTo(new Personal(null));
        assertThat(factsAfter(0)).contains(ideaBy(anna));
        when(new EraseParticipant(w, anna, ErasureGround.RETENTION), owner).thenUnchanged();
        when(new EraseParticipant(w, celina, null), owner).thenRefused(CommonRefusal.PERSON_UNKNOWN);
    }

    @Test
    void a_text_is_redacted_in_every_wording() {
        roomIn(Phase.IDEAS).given(ideaBy(anna), new IdeaReworded(w, idea, new Text("Nazwisko"), null, Rewording.TYPO));
        var redact = new RedactText(w, idea.value(), ItemKind.IDEA, "title", RedactionGround.PERSONAL_DATA);
        when(redact, participant(anna)).thenRefused(CommonRefusal.NOT_ALLOWED);
        when(redact, facilitator)
                .thenFacts(new TextRedacted(w, idea.value(), ItemKind.IDEA, "title", RedactionGround.PERSONAL_DATA));

        assertThat(factsAfter(0))
                .filteredOn(IdeaReworded.class::isInstance)
                .allMatch(fact -> ((IdeaReworded) fact).title().words() == null);
        when(redact, facilitator).thenUnchanged();
        when(new RedactText(w, idea.value(), ItemKind.IDEA, "owner", RedactionGround.OTHER), facilitator)
                .thenRefused(PrivacyRefusal.ITEM_UNKNOWN);
        when(new RedactText(w, idea.value(), ItemKind.NEED, "title", RedactionGround.OTHER), facilitator)
                .thenRefused(PrivacyRefusal.ITEM_UNKNOWN);
    }

    @Test
    void one_thing_that_somebody_said_about_themselves_goes_and_the_others_stay() {
        given(
                scheduled(),
                signedUp(anna, "anna@example.org"),
                new RegistrationChanged(w, anna, List.of(first), null, null, new Personal("a.nowak@example.org"), "1"),
                signedUp(bartek, "b@example.org"));
        var redact = new RedactText(w, anna.value(), ItemKind.PARTICIPANT, "contact", RedactionGround.PERSONAL_DATA);
        when(redact, facilitator)
                .thenFacts(new TextRedacted(
                        w, anna.value(), ItemKind.PARTICIPANT, "contact", RedactionGround.PERSONAL_DATA));

        assertThat(factsAfter(0).get(1)).isEqualTo(signedUp(anna, null));
        assertThat(((RegistrationChanged) factsAfter(0).get(2)).contact()).isEqualTo(new Personal(null));
        assertThat(factsAfter(0).get(3)).isEqualTo(signedUp(bartek, "b@example.org"));
        when(redact, owner).thenUnchanged();
        when(new RedactText(w, anna.value(), ItemKind.PARTICIPANT, "organisation", RedactionGround.OTHER), owner)
                .thenRefused(PrivacyRefusal.ITEM_UNKNOWN);
    }

    private ParticipantRegistered signedUp(ParticipantId person, @Nullable String contact) {
        return new ParticipantRegistered(
                w,
                person,
                List.of(first),
                SignUpVia.WEB,
                Kind.PERSON,
                true,
                new Personal("Anna"),
                null,
                new Personal(contact),
                "1");
    }

    @Test
    void of_which_kind_the_item_is_the_record_knows() {
        var merge = new MergeId(uuid());
        var action = new ActionId(uuid());
        roomIn(Phase.IDEAS)
                .given(
                        ideaBy(anna),
                        needBy(anna),
                        ideaBy(bartek, other),
                        new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)),
                        new ActionAdopted(
                                w, action, null, List.of(idea), new Text("Lokal"), Track.CITY, null, null, null, null));
        for (var item : List.of(
                Map.entry(need.value(), ItemKind.NEED),
                Map.entry(idea.value(), ItemKind.IDEA),
                Map.entry(merge.value(), ItemKind.IDEA),
                Map.entry(action.value(), ItemKind.ACTION))) {
            when(new RedactText(w, item.getKey(), null, "title", RedactionGround.OTHER), facilitator)
                    .thenFacts(new TextRedacted(w, item.getKey(), item.getValue(), "title", RedactionGround.OTHER));
        }
        when(new RedactText(w, uuid(), null, "title", RedactionGround.OTHER), facilitator)
                .thenRefused(PrivacyRefusal.ITEM_UNKNOWN);
    }

    @Test
    void what_others_made_of_an_idea_keeps_its_own_words() {
        var merge = new MergeId(uuid());
        var action = new ActionId(uuid());
        var merged = new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other));
        var adopted = new ActionAdopted(
                w, action, null, List.of(idea), new Text("Lokal"), Track.CITY, null, null, null, null);
        roomIn(Phase.IDEAS).given(ideaBy(anna), ideaBy(bartek, other), merged, adopted);
        when(new RedactText(w, idea.value(), null, "title", RedactionGround.OTHER), facilitator);

        assertThat(factsAfter(0))
                .contains(merged, adopted, ideaBy(bartek, other))
                .doesNotContain(ideaBy(anna));
    }
}
