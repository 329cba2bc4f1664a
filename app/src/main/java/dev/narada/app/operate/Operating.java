package dev.narada.app.operate;

import dev.narada.log.NewerFormatException;
import dev.narada.log.mongo.MongoSettings;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.springframework.boot.logging.LoggingSystem;

/** Takes the place of the server when the first word on the command line names something to do with its store. */
public final class Operating {

    public static final int FINE = 0;
    public static final int REFUSED = 1;
    public static final int NOT_UNDERSTOOD = 2;

    /** {@code EX_CONFIG}: restarting the same program will not help. */
    public static final int TOO_OLD = 78;

    private static final String USAGE = """
            java -jar narada.jar [settings]                      starts the server
            java -jar narada.jar backup  --to DIR [--from DIR]   copies the store while the server runs
            java -jar narada.jar restore --from DIR --to DIR [--keys DIR]
                                                                 puts a backup where a server can start
            java -jar narada.jar verify  [--store STORE]         walks through everything that is stored
            java -jar narada.jar rebuild [--store STORE]         folds all views from the first event
            java -jar narada.jar copy    (--workshop ID | --all) --from STORE --to STORE
                                                                 carries a workshop, or everything, to another store
            java -jar narada.jar rotate-key [--store STORE]      lets a new key sign the record, while no server runs
            DIR is a directory; STORE is one, too, or a mongodb:// URI, whose instance.key is in --keys DIR.
            The store is the directory that NARADA_DATA_DIR names, else data, unless another is named.""";

    private final Terminal terminal;
    private final Map<String, Task> tasks;

    private Operating(Terminal terminal, UnaryOperator<MongoSettings> settings) {
        var places = new StoreLocations(settings);
        this.terminal = terminal;
        this.tasks = Map.of(
                "backup", new Backup(),
                "restore", new RestoreBackup(),
                "verify", new Verify(places),
                "rebuild", new Rebuild(places),
                "copy", new Copy(places),
                "rotate-key", new RotateKey(places));
    }

    /** Does what was asked for and returns the exit code; empty when it is the server that was asked for. */
    public static OptionalInt run(String[] typed) {
        if (typed.length == 0 || typed[0].startsWith("-")) {
            return OptionalInt.empty();
        }
        // Nothing but what the operator is told.
        LoggingSystem.get(Operating.class.getClassLoader()).beforeInitialize();
        return OptionalInt.of(new Operating(Terminal.ofProcess(), UnaryOperator.identity()).run(List.of(typed)));
    }

    static int run(PrintStream out, UnaryOperator<MongoSettings> settings, String... typed) {
        return new Operating(new Terminal(out), settings).run(List.of(typed));
    }

    /** The exit code of a server that did not start; empty when nobody foresaw why. */
    public static OptionalInt code(RuntimeException failure) {
        var why = Refusal.in(failure);
        return why.isPresent() ? OptionalInt.of(codeOf(why.get())) : OptionalInt.empty();
    }

    private int run(List<String> typed) {
        var task = tasks.get(typed.getFirst());
        if (task == null) {
            terminal.say(USAGE);
            return typed.getFirst().equals("help") ? FINE : NOT_UNDERSTOOD;
        }
        try {
            task.run(Arguments.parse(typed.subList(1, typed.size()), task.named(), task.flags()), terminal);
            return FINE;
        } catch (Arguments.WrongException e) {
            terminal.say(e.getMessage() + "\n" + USAGE);
            return NOT_UNDERSTOOD;
        } catch (RuntimeException e) {
            terminal.say("Refused: " + e.getMessage());
            return codeOf(e);
        }
    }

    private static int codeOf(Throwable why) {
        return why instanceof NewerFormatException ? TOO_OLD : REFUSED;
    }
}
