package dev.narada.query.record;

import static dev.narada.query.Lodz.*;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.ObjectionId;
import dev.narada.events.Personal;
import dev.narada.events.SecretChoice;
import dev.narada.events.SecretChoice.Choice;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.*;
import dev.narada.events.voting.DotsPlaced;
import java.time.LocalDate;
import java.util.List;

/** A short meeting in which something is said to everybody, to the room, to facilitators and to nobody. */
final class Said {

    static final ActionId ACTION = new ActionId(id(81));
    static final DecisionId DECISION = new DecisionId(id(71));

    private Said() {}

    static Fact[] all() {
        return new Fact[] {
            scheduled(),
            new ParticipantRegistered(
                    W,
                    ALA,
                    List.of(FIRST),
                    SignUpVia.WEB,
                    Kind.PERSON,
                    true,
                    new Personal("Ala"),
                    new Personal("Fundacja"),
                    new Personal("ala@example.org"),
                    "1"),
            need(1, "Cicha czytelnia", ALA),
            need(2, "Zdjęte z tablicy", ALA),
            new NeedHidden(W, needId(2), new Text("Zdjęte, bo obraża")),
            new NeedHandedIn(W, needId(3), null, null, FIRST, null, new Text("Za późno"), null, Via.PHONE, ALA, null),
            idea(1, "Dyżury w bibliotece", ALA),
            new DotsPlaced(W, new VotingId(id(61)), ALA, new SecretChoice(new Choice(ideaId(1), 2))),
            new DecisionProposed(W, DECISION, List.of(ideaId(1)), new Text("Dyżurujemy")),
            new ObjectionRaised(W, DECISION, new ObjectionId(id(72)), ALA, new Text("Nie mamy ludzi")),
            new DecisionTaken(
                    W,
                    DECISION,
                    DecisionOutcome.ADOPTED,
                    Mandate.ROOM,
                    List.of(ideaId(1)),
                    List.of(),
                    new Text("Bo warto"),
                    FIRST,
                    9,
                    9,
                    1,
                    null),
            new ActionAdopted(
                    W,
                    ACTION,
                    DECISION,
                    List.of(),
                    new Text("Ułożyć grafik"),
                    Track.RESIDENTS,
                    new Text("Ola Nowak"),
                    new Text("Biblioteka"),
                    LocalDate.of(2021, 12, 1),
                    new Text("Zebrać chętnych")),
            new StatusReported(W, ACTION, ActionStatus.ACTIVE, new Text("Idzie opornie"))
        };
    }

    static PlanPublished published() {
        return new PlanPublished(W, 1, 12);
    }
}
