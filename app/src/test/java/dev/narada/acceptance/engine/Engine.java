package dev.narada.acceptance.engine;

/** One browser with a memory of its own: what is signed in here is signed in nowhere else. */
public interface Engine extends AutoCloseable {

    /** A further window, so wide and so high, that shows this address. */
    Tab open(String url, int width, int height);

    @Override
    void close();

    /** Which browsers a room brings along beside Chromium. */
    enum Kind {
        /** What every iPhone and iPad has. */
        WEBKIT {
            @Override
            public Engine start() {
                return new WebKit();
            }
        },
        FIREFOX {
            @Override
            public Engine start() {
                return new Firefox();
            }
        };

        public abstract Engine start();
    }
}
