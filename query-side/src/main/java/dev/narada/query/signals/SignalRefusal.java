package dev.narada.query.signals;

import dev.narada.http.Refusal;

/** Why a signal cannot be given. The name never changes; the words are for people. */
enum SignalRefusal implements Refusal {
    SIGNAL_OFF;

    @Override
    public int status() {
        return 409;
    }
}
