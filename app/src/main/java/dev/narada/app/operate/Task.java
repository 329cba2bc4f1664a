package dev.narada.app.operate;

import java.util.Set;

/** One thing that an operator may do; it fails with a sentence, or has ended well. */
interface Task {

    /** What may follow its name. */
    Set<String> named();

    /** What may follow its name without a value. */
    default Set<String> flags() {
        return Set.of();
    }

    void run(Arguments arguments, Terminal terminal);
}
