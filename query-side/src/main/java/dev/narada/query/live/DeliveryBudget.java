package dev.narada.query.live;

import java.util.concurrent.TimeUnit;

/**
 * How many frames a second this node hands to viewers. While there is something left of it, a change is shown at once;
 * when many viewers see many changes, frames wait until they are paid for and each of them shows more.
 */
final class DeliveryBudget {

    /** Well below what a processor can do, for it has to decide as well. */
    private static final int A_SECOND_AND_PROCESSOR = 5_000;

    /** What was not used is kept for so long. */
    private static final long SAVED_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final long costNanos;
    private long paidUntil;

    DeliveryBudget(int deliveriesASecond) {
        this.costNanos = TimeUnit.SECONDS.toNanos(1) / deliveriesASecond;
        this.paidUntil = System.nanoTime() - SAVED_NANOS;
    }

    static DeliveryBudget ofThisMachine() {
        return new DeliveryBudget(A_SECOND_AND_PROCESSOR * Runtime.getRuntime().availableProcessors());
    }

    /** So many things are done now: a view is shown, a frame goes to a viewer. */
    synchronized void spend(int deliveries, long now) {
        paidUntil = Math.max(paidUntil, now - SAVED_NANOS) + deliveries * costNanos;
    }

    /** In how many nanoseconds there is something left again; 0 when there is. */
    synchronized long restNanos(long now) {
        return Math.max(0, paidUntil - now);
    }
}
