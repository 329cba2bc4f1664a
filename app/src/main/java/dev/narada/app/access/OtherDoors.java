package dev.narada.app.access;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.app.web.Entry;
import java.util.List;

/** The doors that are no commands: signing in, joining, showing on the wall, folding anew. */
public final class OtherDoors {

    public static final List<Entry> ALL = List.of(
            new Entry(GET, "/api/setup", null),
            new Entry(POST, "/api/setup", SignIn.FirstOwner.class),
            new Entry(POST, "/api/login", SignIn.Credentials.class),
            new Entry(POST, "/api/logout", Nothing.class),
            new Entry(GET, "/api/me", null),
            new Entry(GET, "/api/instance", null),
            new Entry(GET, "/api/accounts", null),
            new Entry(PUT, "/api/me/password", OwnPassword.Change.class, OwnPassword.CALLED),
            new Entry(GET, "/api/accounts/{name}", null),
            new Entry(PUT, "/api/accounts/{name}", AccountsDesk.Given.class),
            new Entry(DELETE, "/api/accounts/{name}", null),
            new Entry(POST, "/api/join", JoinDesk.AtTheDoor.class),
            new Entry(POST, "/api/workshops/{workshopId}/registrations", JoinDesk.FromHome.class),
            new Entry(GET, "/api/workshops/{workshopId}/displays", null),
            new Entry(POST, "/api/workshops/{workshopId}/displays", Projectors.Screen.class),
            new Entry(DELETE, "/api/workshops/{workshopId}/displays/{id}", null),
            new Entry(GET, "/api/workshops/{workshopId}/devices", null),
            new Entry(DELETE, "/api/workshops/{workshopId}/devices/{id}", null),
            new Entry(POST, "/api/workshops/{workshopId}/rebuild", Nothing.class),
            new Entry(GET, "/api/workshops/{workshopId}/door/qr.svg", null),
            new Entry(GET, "/healthz", null));

    private OtherDoors() {}
}
