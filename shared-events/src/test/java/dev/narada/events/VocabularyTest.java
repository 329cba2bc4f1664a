package dev.narada.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SecretChoice.Choice;
import dev.narada.events.items.IdeaFact;
import dev.narada.events.items.IdeaFate;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemFact;
import dev.narada.events.items.ItemOrigin;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.NeedFact;
import dev.narada.events.people.PersonalData;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.storage.Labels;
import dev.narada.events.storage.Seals;
import dev.narada.events.voting.DotsPlaced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final WorkshopId WORKSHOP = WorkshopId.of("0190f5a0-0000-7000-8000-000000000001");
    private static final IdeaId IDEA = IdeaId.of("0190f5a0-0000-7000-8000-000000000002");
    private static final ParticipantId PERSON = ParticipantId.of("0190f5a0-0000-7000-8000-000000000003");
    private static final VotingId VOTING = VotingId.of("0190f5a0-0000-7000-8000-000000000004");
    private static final Pattern STORED = Pattern.compile("[a-z]+\\.[a-z]+(_[a-z]+)*");

    @Test
    void every_fact_has_a_stored_name_of_its_own() {
        assertThat(Facts.BY_NAME).isNotEmpty().allSatisfy((name, type) -> {
            assertThat(name).matches(STORED);
            assertThat(Facts.nameOf(type)).isEqualTo(name);
            assertThat(name).startsWith(feature(type) + ".");
        });
    }

    /** Needs and ideas are one family in the code, and two in the record. */
    private static String feature(Class<? extends Fact> type) {
        if (NeedFact.class.isAssignableFrom(type)) {
            return "needs";
        }
        return IdeaFact.class.isAssignableFrom(type)
                ? "ideas"
                : type.getPackageName().replaceFirst(".*\\.", "");
    }

    @Test
    void what_needs_and_ideas_have_in_common_is_told_of_both() {
        assertThat(ItemFact.class.getPermittedSubclasses())
                .filteredOn(role -> role != NeedFact.class && role != IdeaFact.class && role != IdeaFate.class)
                .hasSize(11)
                .allSatisfy(role -> {
                    var names = Facts.namesOf(role.asSubclass(Fact.class));
                    assertThat(of("needs.", names)).isNotEmpty().isEqualTo(of("ideas.", names));
                });
    }

    @Test
    void what_a_role_calls_an_item_is_not_stored() {
        assertThat(Facts.BY_NAME.values())
                .allSatisfy(fact -> assertThat(fact.getRecordComponents())
                        .noneMatch(part -> part.getName().startsWith("item") && ItemFact.class.isAssignableFrom(fact)));
    }

    private static Set<String> of(String side, Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(side))
                .map(name -> name.substring(side.length()))
                .collect(Collectors.toSet());
    }

    @Test
    void every_fact_stands_in_the_event_model() throws IOException {
        var page = Files.readString(Path.of("../docs/event-model.md"));

        assertThat(Facts.BY_NAME.keySet()).allSatisfy(name -> assertThat(page).contains("[`" + name + "`]"));
    }

    @Test
    void every_fact_names_its_workshop_first() {
        assertThat(Facts.BY_NAME.values())
                .allSatisfy(fact ->
                        assertThat(fact.getRecordComponents()[0].getName()).isEqualTo("workshopId"));
    }

    @Test
    void every_fact_with_personal_data_names_the_person() {
        assertThat(Facts.BY_NAME.values())
                .filteredOn(fact ->
                        Arrays.stream(fact.getRecordComponents()).anyMatch(part -> part.getType() == Personal.class))
                .hasSize(5)
                .allSatisfy(fact -> assertThat(PersonalData.class).isAssignableFrom(fact));
    }

    @Test
    void an_idea_taken_over_is_found_by_nothing_of_the_workshop_it_came_from() {
        var origin = new ItemOrigin(UUID.randomUUID(), UUID.randomUUID(), null);
        var idea = new IdeaProposed(
                WORKSHOP,
                IDEA,
                List.of(),
                null,
                null,
                null,
                null,
                new Text("Karta"),
                null,
                Via.VOICE,
                null,
                null,
                false,
                origin);

        assertThat(Labels.of(idea)).containsExactly(IDEA.tag(), WORKSHOP.tag());
    }

    @Test
    void a_fact_is_found_by_every_id_in_it() {
        var endorsed = new IdeaEndorsed(WORKSHOP, IDEA, PERSON, Via.PHONE);

        assertThat(Labels.of(endorsed)).containsExactly(IDEA.tag(), PERSON.tag(), WORKSHOP.tag());
    }

    @Test
    void a_choice_leaves_no_label() {
        var placed = new DotsPlaced(WORKSHOP, VOTING, PERSON, new SecretChoice(new Choice(IDEA, 2)));

        assertThat(Labels.of(placed)).doesNotContain(IDEA.tag()).contains(VOTING.tag());
    }

    @Test
    void a_redaction_is_found_by_the_item_that_lost_its_words() {
        var redacted = new TextRedacted(WORKSHOP, IDEA.value(), ItemKind.IDEA, "title", RedactionGround.OTHER);

        assertThat(Labels.of(redacted)).contains(IDEA.tag());
    }

    @Test
    void each_sealed_value_comes_out_of_the_vault_as_it_went_in() {
        var values = new Sealed[] {
            new Text("Żółć, „gęś” i jaźń"), new Personal("Uczestniczka 7"), new SecretChoice(new Choice(IDEA, 3))
        };

        assertThat(values)
                .allSatisfy(value -> assertThat(Seals.open(value.getClass(), Seals.plaintext(value)))
                        .isEqualTo(value));
    }

    @Test
    void a_value_is_sealed_under_the_key_of_whom_it_concerns() {
        var placed = new DotsPlaced(WORKSHOP, VOTING, PERSON, new SecretChoice(null));

        assertThat(Seals.keyOf(placed, new Text("x"))).isEqualTo("ledger:" + WORKSHOP);
        assertThat(Seals.keyOf(placed, placed.choice())).isEqualTo("voting:" + VOTING);
    }

    @Test
    void an_id_is_a_uuid_written_out_in_full() {
        assertThat(IdeaId.of(IDEA.toString().toUpperCase(Locale.ROOT))).isEqualTo(IDEA);
        assertThatIllegalArgumentException().isThrownBy(() -> IdeaId.of("1-2-3-4-5"));
        assertThat(UUID.fromString("1-2-3-4-5")).isNotNull();
    }
}
