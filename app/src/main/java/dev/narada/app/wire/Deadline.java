package dev.narada.app.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Until when a line has to bring something, and what. */
final class Deadline {

    private enum For {
        FIRST_BYTE,
        NEXT_REQUEST,
        HEAD,
        BODY,
        NOTHING
    }

    private final Patience patience;
    private For what = For.NOTHING;
    private @Nullable Future<?> timer;
    private @Nullable ChannelHandlerContext ctx;
    private Runnable expired = () -> {};

    Deadline(Patience patience) {
        this.patience = patience;
    }

    /** A new line has to say something soon. */
    void fresh(ChannelHandlerContext line, Runnable whenExpired) {
        ctx = line;
        expired = whenExpired;
        set(For.FIRST_BYTE, patience.head());
    }

    /** The line may rest a while. */
    void idle() {
        set(For.NEXT_REQUEST, patience.idle());
    }

    /** Something came that is not whole yet: a part of the head, or the head and a part of the body. */
    void begun(boolean headIsThere) {
        if (headIsThere && what != For.BODY) {
            set(For.BODY, patience.body());
        } else if (!headIsThere && what == For.NEXT_REQUEST) {
            set(For.HEAD, patience.head());
        } else if (!headIsThere && what == For.FIRST_BYTE) {
            what = For.HEAD;
        }
    }

    void none() {
        what = For.NOTHING;
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    boolean isForSomethingBegun() {
        return what == For.HEAD || what == For.BODY;
    }

    private void set(For something, Duration time) {
        none();
        what = something;
        if (ctx != null) {
            timer = ctx.executor().schedule(expired, time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
