package dev.narada.app.access;

import static dev.narada.app.web.CookieSchemes.ACCOUNT;
import static dev.narada.app.web.CookieSchemes.DISPLAY;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.app.web.CommandAnswers;
import dev.narada.app.web.EndpointDescription;
import dev.narada.app.web.Instance;
import dev.narada.app.web.NoFields;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import java.util.List;

/** The doors that are no commands: signing in, joining, showing on the wall, folding anew. */
public final class OtherEndpoints {

    private static final String WORKSHOP = "/api/workshops/{workshopId}";

    public static final List<EndpointDescription> ALL = List.of(
            EndpointDescription.of(GET, "/api/setup", "readSetup", AnswerShapes.SetUpNeeded.class),
            EndpointDescription.of(POST, "/api/setup", "setUp", AnswerShapes.Welcome.class)
                    .taking(LoginEndpoints.FirstOwner.class)
                    .within("name", 1, LoginEndpoints.LONGEST_NAME)
                    .within("password", Passwords.SHORTEST, Passwords.LONGEST)
                    .answering(201),
            EndpointDescription.of(POST, "/api/login", "logIn", AnswerShapes.Welcome.class)
                    .taking(LoginEndpoints.Credentials.class),
            EndpointDescription.of(POST, "/api/logout", "logOut", AnswerShapes.Farewell.class)
                    .taking(NoFields.class),
            EndpointDescription.of(GET, "/api/me", "readMe", AnswerShapes.Me.class),
            EndpointDescription.of(GET, "/api/instance", "readInstance", Instance.Whereabouts.class),
            EndpointDescription.of(GET, "/api/accounts", "readAccounts", AnswerShapes.AllAccounts.class, ACCOUNT),
            EndpointDescription.of(PUT, "/api/me/password", "changePassword", AnswerShapes.Changed.class, ACCOUNT)
                    .taking(PasswordEndpoint.Change.class)
                    .calling(PasswordEndpoint.CALLED)
                    .within("new", Passwords.SHORTEST, Passwords.LONGEST),
            EndpointDescription.of(
                    GET, "/api/accounts/{name}", "readAccount", AnswerShapes.NamedAccount.class, ACCOUNT),
            EndpointDescription.of(PUT, "/api/accounts/{name}", "giveAccount", AnswerShapes.GivenAccount.class, ACCOUNT)
                    .taking(AccountEndpoints.NewAccount.class)
                    .within("password", Passwords.SHORTEST, Passwords.LONGEST)
                    .answering(200, 201),
            EndpointDescription.of(
                    DELETE, "/api/accounts/{name}", "removeAccount", AnswerShapes.Changed.class, ACCOUNT),
            EndpointDescription.of(
                    GET, PracticeEndpoints.PATH, "readPracticeRooms", AnswerShapes.AllPracticeRooms.class, ACCOUNT),
            EndpointDescription.of(
                            POST, PracticeEndpoints.PATH, "openPracticeRoom", AnswerShapes.PracticeRoom.class, ACCOUNT)
                    .taking(NoFields.class)
                    .answering(201),
            EndpointDescription.of(
                    DELETE,
                    PracticeEndpoints.PATH + "/{workshopId}",
                    "endPracticeRoom",
                    AnswerShapes.Changed.class,
                    ACCOUNT),
            EndpointDescription.of(POST, "/api/join", "joinAtTheDoor", CommandAnswers.CameIn.class)
                    .taking(JoinEndpoints.AtTheDoor.class)
                    .as(Join.class)
                    .eitherOf("code", "secret")
                    .answering(200, 201),
            EndpointDescription.of(POST, WORKSHOP + "/registrations", "signUpFromHome", CommandAnswers.SignedUp.class)
                    .taking(JoinEndpoints.FromHome.class)
                    .as(RegisterParticipant.class)
                    .answering(200, 201),
            EndpointDescription.of(
                    GET, WORKSHOP + "/displays", "readDisplays", AnswerShapes.AllProjectors.class, ACCOUNT),
            EndpointDescription.of(
                            POST, WORKSHOP + "/displays", "openDisplay", AnswerShapes.ProjectorLink.class, ACCOUNT)
                    .taking(ProjectorEndpoints.Screen.class)
                    .within("name", 0, ProjectorEndpoints.LONGEST_NAME)
                    .answering(201),
            EndpointDescription.of(
                    DELETE, WORKSHOP + "/displays/{id}", "revokeDisplay", AnswerShapes.Changed.class, ACCOUNT),
            EndpointDescription.of(GET, WORKSHOP + "/devices", "readDevices", AnswerShapes.AllPhones.class, ACCOUNT),
            EndpointDescription.of(
                    DELETE, WORKSHOP + "/devices/{id}", "revokeDevice", AnswerShapes.Changed.class, ACCOUNT),
            EndpointDescription.of(POST, WORKSHOP + "/rebuild", "rebuild", AnswerShapes.FoldedAnew.class, ACCOUNT)
                    .taking(NoFields.class),
            EndpointDescription.of(GET, WORKSHOP + "/door/qr.svg", "readDoorCode", null, ACCOUNT, DISPLAY),
            EndpointDescription.of(GET, WORKSHOP + "/plan/qr.svg", "readPlanCode", null, ACCOUNT, DISPLAY),
            EndpointDescription.of(GET, "/healthz", "readHealth", AnswerShapes.Health.class)
                    .answering(200, 503));

    private OtherEndpoints() {}
}
