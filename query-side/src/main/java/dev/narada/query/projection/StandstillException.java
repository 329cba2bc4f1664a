package dev.narada.query.projection;

/** The views of this workshop stand still for now. */
public final class StandstillException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StandstillWorkshop parked;

    public StandstillException(StandstillWorkshop parked) {
        super(parked.sentence());
        this.parked = parked;
    }

    public StandstillWorkshop parked() {
        return parked;
    }
}
