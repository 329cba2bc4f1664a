package dev.narada.query.signals;

/** Which signals the room may give now, as whoever leads it has chosen; all of them unless they chose. */
public record SignalSwitches(boolean reactions, boolean hands, boolean ready) {

    public static final SignalSwitches ALL = new SignalSwitches(true, true, true);
}
