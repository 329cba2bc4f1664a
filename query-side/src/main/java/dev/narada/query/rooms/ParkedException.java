package dev.narada.query.rooms;

/** The views of this workshop stand still for now. */
public final class ParkedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Parked parked;

    public ParkedException(Parked parked) {
        super(parked.sentence());
        this.parked = parked;
    }

    public Parked parked() {
        return parked;
    }
}
