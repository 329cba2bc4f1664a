package dev.narada.app.access;

import static dev.narada.app.web.Keys.ACCOUNT;
import static dev.narada.app.web.Keys.DISPLAY;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.app.web.Entry;
import dev.narada.app.web.Written;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import java.util.List;

/** The doors that are no commands: signing in, joining, showing on the wall, folding anew. */
public final class OtherDoors {

    private static final String WORKSHOP = "/api/workshops/{workshopId}";

    public static final List<Entry> ALL = List.of(
            Entry.of(GET, "/api/setup", "readSetup", Shown.SetUpNeeded.class),
            Entry.of(POST, "/api/setup", "setUp", Shown.Welcome.class)
                    .taking(SignIn.FirstOwner.class)
                    .within("name", 1, SignIn.LONGEST_NAME)
                    .within("password", Passwords.SHORTEST, Passwords.LONGEST)
                    .answering(201),
            Entry.of(POST, "/api/login", "logIn", Shown.Welcome.class).taking(SignIn.Credentials.class),
            Entry.of(POST, "/api/logout", "logOut", Shown.Farewell.class).taking(Nothing.class),
            Entry.of(GET, "/api/me", "readMe", Shown.Me.class),
            Entry.of(GET, "/api/instance", "readInstance", Shown.Whereabouts.class),
            Entry.of(GET, "/api/accounts", "readAccounts", Shown.AllAccounts.class, ACCOUNT),
            Entry.of(PUT, "/api/me/password", "changePassword", Shown.Changed.class, ACCOUNT)
                    .taking(OwnPassword.Change.class)
                    .calling(OwnPassword.CALLED)
                    .within("new", Passwords.SHORTEST, Passwords.LONGEST),
            Entry.of(GET, "/api/accounts/{name}", "readAccount", Shown.NamedAccount.class, ACCOUNT),
            Entry.of(PUT, "/api/accounts/{name}", "giveAccount", Shown.GivenAccount.class, ACCOUNT)
                    .taking(AccountsDesk.Given.class)
                    .within("password", Passwords.SHORTEST, Passwords.LONGEST)
                    .answering(200, 201),
            Entry.of(DELETE, "/api/accounts/{name}", "removeAccount", Shown.Changed.class, ACCOUNT),
            Entry.of(POST, "/api/join", "joinAtTheDoor", Written.CameIn.class)
                    .taking(JoinDesk.AtTheDoor.class)
                    .as(Join.class)
                    .eitherOf("code", "secret")
                    .answering(200, 201),
            Entry.of(POST, WORKSHOP + "/registrations", "signUpFromHome", Written.SignedUp.class)
                    .taking(JoinDesk.FromHome.class)
                    .as(RegisterParticipant.class)
                    .answering(200, 201),
            Entry.of(GET, WORKSHOP + "/displays", "readDisplays", Shown.AllProjectors.class, ACCOUNT),
            Entry.of(POST, WORKSHOP + "/displays", "openDisplay", Shown.ProjectorLink.class, ACCOUNT)
                    .taking(Projectors.Screen.class)
                    .within("name", 0, Projectors.LONGEST_NAME)
                    .answering(201),
            Entry.of(DELETE, WORKSHOP + "/displays/{id}", "revokeDisplay", Shown.Changed.class, ACCOUNT),
            Entry.of(GET, WORKSHOP + "/devices", "readDevices", Shown.AllPhones.class, ACCOUNT),
            Entry.of(DELETE, WORKSHOP + "/devices/{id}", "revokeDevice", Shown.Changed.class, ACCOUNT),
            Entry.of(POST, WORKSHOP + "/rebuild", "rebuild", Shown.FoldedAnew.class, ACCOUNT)
                    .taking(Nothing.class),
            Entry.of(GET, WORKSHOP + "/door/qr.svg", "readDoorCode", null, ACCOUNT, DISPLAY),
            Entry.of(GET, "/healthz", "readHealth", Shown.Health.class).answering(200, 503));

    private OtherDoors() {}
}
