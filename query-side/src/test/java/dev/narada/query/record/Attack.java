package dev.narada.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.checkpoint.Rotation;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.SigningKey;
import dev.narada.log.checkpoint.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does to a record who has all but the key, and by which checks that is found. */
enum Attack {
    FLIP("file hash") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var names = record.names().stream()
                    .filter(name -> !name.equals("manifest.json"))
                    .toList();
            return flipped(record, names.get(dice.nextInt(names.size())), dice);
        }
    },
    FLIP_EVENT("canonical form", "sequence", "duplicate", "time", "chain") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return flipped(record, "events.jsonl", dice).relisted();
        }
    },
    FLIP_EVENT_AND_RECHAIN("canonical form", "duplicate", "time", "root") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> changed(events, dice)).rechained();
        }
    },
    FLIP_OPENING("canonical form", "opening") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return flipped(record, "openings.jsonl", dice).relisted();
        }
    },
    FLIP_CHECKPOINT("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return flipped(record, lastNote(record), dice).relisted();
        }
    },
    FLIP_KEY("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return flipped(record, "log.vkey", dice).relisted();
        }
    },
    FLIP_GENESIS("canonical form", "chain") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return flipped(record, "genesis.json", dice).relisted();
        }
    },
    DELETE("sequence") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var events = record.lines("events.jsonl");
            events.remove(dice.nextInt(events.size()));
            return record.with("events.jsonl", events).relisted();
        }
    },
    DELETE_AND_RECHAIN("time", "root") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> {
                        events.remove(1 + dice.nextInt(events.size() - 1));
                        return events;
                    })
                    .rechained();
        }
    },
    INSERT("root") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> {
                        var at = dice.nextInt(1, events.size() + 1);
                        var made = new TreeMap<>(events.get(at - 1));
                        made.put("id", UUID.randomUUID().toString());
                        events.add(at, made);
                        return events;
                    })
                    .rechained();
        }
    },
    SWAP("sequence") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var events = record.lines("events.jsonl");
            Collections.swap(events, dice.nextInt(events.size() / 2), events.size() - 1);
            return record.with("events.jsonl", events).relisted();
        }
    },
    SWAP_AND_RECHAIN("duplicate", "time", "root") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> {
                        var at = dice.nextInt(1, events.size() - 1);
                        Collections.swap(events, at, at + 1);
                        return events;
                    })
                    .rechained();
        }
    },
    TRUNCATE("sequence") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var events = record.lines("events.jsonl");
            return record.with("events.jsonl", events.subList(0, dice.nextInt(events.size())))
                    .relisted();
        }
    },
    TRUNCATE_AND_RECHAIN("root") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> new ArrayList<>(events.subList(0, dice.nextInt(1, events.size()))))
                    .rechained();
        }
    },
    TRUNCATE_WITH_CHECKPOINTS("root") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var size = dice.nextLong(1, record.size());
            record.names().stream().filter(name -> sizeOf(name) >= size).forEach(record::without);
            return record.events(events -> new ArrayList<>(events.subList(0, (int) size)))
                    .rechained();
        }
    },
    REPLAY("duplicate") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> {
                        var again = new TreeMap<>(events.get(dice.nextInt(events.size())));
                        again.put("t", events.getLast().get("t"));
                        events.add(again);
                        return events;
                    })
                    .rechained();
        }
    },
    REPLAY_COMMAND("duplicate") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> {
                        var again = new TreeMap<>(events.getFirst());
                        again.put("t", events.getLast().get("t"));
                        again.put("id", UUID.randomUUID().toString());
                        events.add(again);
                        return events;
                    })
                    .rechained();
        }
    },
    TURN_BACK_TIME("time") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.events(events -> {
                        events.get(dice.nextInt(1, events.size())).put("t", "2001-01-01T00:00:00.000Z");
                        return events;
                    })
                    .rechained();
        }
    },
    RECHAIN_WITHOUT_THE_KEY("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            record.events(events -> changed(events, dice)).rechained();
            var name = lastNote(record);
            var lines = new String(record.file(name), StandardCharsets.UTF_8).split("\n", -1);
            lines[2] = Bundle.base64(record.root(record.size()));
            lines[4] = "chain " + Bundle.base64(record.chain(record.size()));
            return record.with(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                    .relisted();
        }
    },
    SIGN_WITH_ANOTHER_KEY("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var key = record.file("log.vkey");
            return record.signed(another(nameOf(record), dice), Instant.EPOCH)
                    .with("log.vkey", key)
                    .relisted();
        }
    },
    ANOTHER_WORKSHOPS_CHECKPOINT("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var name = lastNote(record);
            var workshop = (String) record.object("manifest.json").get("workshopId");
            var other = new String(record.file(name), StandardCharsets.UTF_8)
                    .replace(workshop, UUID.randomUUID().toString());
            return record.with(name, other.getBytes(StandardCharsets.UTF_8)).relisted();
        }
    },
    CHAIN_CHANGED("chain") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.manifest("chain", Bundle.base64(random(dice)));
        }
    },
    ROOT_CHANGED("root") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.manifest("root", Bundle.base64(random(dice)));
        }
    },
    EPOCH_MADE_UP("chain", "time") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var first = dice.nextLong(1, record.size());
            var genesis = new TreeMap<>(record.object("genesis.json"));
            genesis.put("created", record.lines("events.jsonl").get((int) first).get("t"));
            genesis.put("prev", Map.of("size", first, "chain", Bundle.base64(random(dice))));
            return record.epoch(Map.of("epoch", 1L, "firstN", first, "genesis", genesis))
                    .rechained();
        }
    },
    OPENINGS_SWAPPED("opening") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var openings = record.lines("openings.jsonl");
            var one = dice.nextInt(openings.size() - 1);
            var other = dice.nextInt(one + 1, openings.size());
            for (var member : List.of("salt", "plaintext")) {
                var kept = openings.get(one).put(member, openings.get(other).get(member));
                openings.get(other).put(member, kept);
            }
            return record.with("openings.jsonl", openings).relisted();
        }
    },
    OPENING_OF_ANOTHER_FIELD("opening") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return opening(record, dice, opening -> opening.put("field", opening.get("field") + "x"));
        }
    },
    OPENING_UNDER_ANOTHER_KEY("opening") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return opening(record, dice, opening -> opening.put("key", "ledger:" + UUID.randomUUID()));
        }
    },
    OPENED_TWICE("opening") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var openings = record.lines("openings.jsonl");
            var at = dice.nextInt(openings.size());
            openings.add(at + dice.nextInt(2), new TreeMap<>(openings.get(at)));
            return record.with("openings.jsonl", openings).relisted();
        }
    },
    WORDS_IN_ANOTHER_NORMAL_FORM("opening") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return opening(record, dice, opening -> {
                var words = (String) opening.get("plaintext");
                var apart = Normalizer.normalize(words, Normalizer.Form.NFD);
                opening.put("plaintext", apart.equals(words) ? words + "\u200d" : apart);
            });
        }
    },
    EPOCH_TWICE("chain") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.epoch(record.epochs().getFirst());
        }
    },
    EPOCHS_OUT_OF_ORDER("chain") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var first = record.epochs().getFirst();
            var other = new TreeMap<>(first);
            other.put("epoch", 1L);
            return record.manifest("epochs", List.of(other, first));
        }
    },
    EPOCH_BEYOND_THE_END("chain") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var genesis = record.object("genesis.json");
            return record.epoch(Map.of("epoch", 1L, "firstN", (1L << 53) - 1, "genesis", genesis));
        }
    },
    FILE_NOT_LISTED("file hash") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var names =
                    List.of("more.txt", "checkpoints/", "x\nOK all of it", "plan.json ", "\u017c\u00f3\u0142\u0107");
            return record.with(names.get(dice.nextInt(names.size())), new byte[0]);
        }
    },
    FILE_LISTED_AND_NOT_THERE("file hash") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var names = List.of("more.txt", "manifest.json", "\\ud800", "x\\nOK all of it");
            var name = names.get(dice.nextInt(names.size()));
            return replaced(
                    record,
                    "manifest.json",
                    "\"files\":[",
                    "\"files\":[{\"bytes\":0,\"name\":\"" + name + "\",\"sha256\":\"" + "0".repeat(64) + "\"},");
        }
    },
    MANIFEST_LISTS_ITSELF("file hash") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.with("manifest.json", record.file("manifest.json"))
                    .listing(Map.of("name", "manifest.json", "bytes", 0L, "sha256", "0".repeat(64)));
        }
    },
    NUMBER_THAT_IS_NONE("file hash") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return replaced(record, "manifest.json", "\"size\":" + record.size(), "\"size\":" + number(dice));
        }
    },
    NUMBER_OF_AN_EVENT_THAT_IS_NONE("canonical form") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return replaced(record, "events.jsonl", "\"n\":1,", "\"n\":" + number(dice) + ",")
                    .relisted();
        }
    },
    HALF_A_SURROGATE_PAIR("canonical form") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var half = dice.nextBoolean() ? "\\ud83d" : "\\udd11\\ud83d";
            return replaced(record, "events.jsonl", "\"actor\":\"", "\"actor\":\"" + half)
                    .relisted();
        }
    },
    NAME_TWICE("canonical form") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return replaced(record, "events.jsonl", "{\"actor\":", "{\"actor\":\"facilitator:7\",\"actor\":")
                    .relisted();
        }
    },
    NAME_OF_THE_MANIFEST_TWICE("file hash") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return replaced(record, "manifest.json", "{\"audience\":", "{\"audience\":\"PUBLIC\",\"audience\":");
        }
    },
    NO_EVENTS_AT_ALL("file hash") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.with("events.jsonl", new byte[0]).manifest("size", 0L).relisted();
        }
    },
    CHECKPOINT_OF_NOTHING("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.with("checkpoints/0.note", record.file(lastNote(record)))
                    .relisted();
        }
    },
    CHECKPOINT_WITH_A_LINE_MORE("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return replaced(record, lastNote(record), "Z\n\n", "Z\nmore 1\n\n").relisted();
        }
    },
    SIGNATURE_BESIDE_THAT_DOES_NOT_HOLD("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var note = SignedNote.parse(record.text(lastNote(record)));
            var own = note.signatures().getFirst();
            var made = new SignedNote.Line(own.name(), own.hash(), new byte[64]);
            var lines = dice.nextBoolean() ? List.of(own, made) : List.of(made, own);
            return record.with(lastNote(record), bytes(new SignedNote(note.text(), lines)))
                    .relisted();
        }
    },
    KEY_MORE("signature") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var own = record.text("log.vkey");
            var theirs = another(nameOf(record), dice);
            record.events(events -> changed(events, dice)).signed(theirs, Instant.EPOCH);
            return record.with("log.vkey", (own + theirs.verifier() + "\n").getBytes(StandardCharsets.UTF_8))
                    .relisted();
        }
    },
    ROTATION_TO_THE_KEY_OF_SOMEBODY_ELSE("rotation") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var own = VerifierKey.parse(record.text("log.vkey"));
            var theirs = another(nameOf(record), dice);
            record.events(events -> changed(events, dice)).signed(theirs, Instant.EPOCH);
            var rotation = new Rotation(record.last(), own, theirs.verifier());
            return record.with("rotations/1.note", bytes(theirs.sign(rotation.text())))
                    .relisted();
        }
    },
    ROTATION_FROM_THE_KEY_OF_SOMEBODY_ELSE("rotation") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var own = VerifierKey.parse(record.text("log.vkey"));
            var theirs = another(nameOf(record), dice);
            var rotation = new Rotation(record.last(), theirs.verifier(), own);
            return record.with("rotations/1.note", bytes(theirs.sign(rotation.text())))
                    .relisted();
        }
    },
    CHECKPOINT_AS_ROTATION("rotation") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            return record.with("rotations/1.note", record.file(lastNote(record)))
                    .relisted();
        }
    },
    PLAN_CHANGED("plan") {
        @Override
        Bundle on(Bundle record, RandomGenerator dice) {
            var plan = record.object("plan.json");
            var actions = new ArrayList<>((List<?>) plan.get("actions"));
            if (actions.isEmpty() || dice.nextInt(4) == 0) {
                plan.put("version", 99L);
            } else {
                actions.remove(dice.nextInt(actions.size()));
                plan.put("actions", actions);
            }
            return record.with("plan.json", plan).relisted();
        }
    };

    private final Set<String> found;

    Attack(String... found) {
        this.found = Set.of(found);
    }

    abstract Bundle on(Bundle record, RandomGenerator dice);

    /** The checks that may find it. */
    Set<String> found() {
        return found;
    }

    /** With one bit of a file turned over. */
    private static Bundle flipped(Bundle record, String name, RandomGenerator dice) {
        var content = record.file(name);
        content[dice.nextInt(content.length)] ^= (byte) (1 << dice.nextInt(8));
        return record.with(name, content);
    }

    /** With another thing said in one event. */
    private static List<Map<String, Object>> changed(List<Map<String, Object>> events, RandomGenerator dice) {
        events.get(dice.nextInt(events.size())).put("actor", "facilitator:" + dice.nextInt());
        return events;
    }

    private static String lastNote(Bundle record) {
        return "checkpoints/" + record.size() + ".note";
    }

    private static long sizeOf(String name) {
        return name.startsWith("checkpoints/") ? Long.parseLong(name.replaceAll("\\D", "")) : -1;
    }

    private static String nameOf(Bundle record) {
        return "narada/" + record.object("manifest.json").get("instanceId");
    }

    private static byte[] bytes(SignedNote note) {
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Bundle replaced(Bundle record, String name, String what, String by) {
        var text = record.text(name);
        assertThat(text).contains(what);
        return record.with(
                name,
                text.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Bundle opening(Bundle record, RandomGenerator dice, Consumer<Map<String, Object>> change) {
        var openings = record.lines("openings.jsonl");
        change.accept(openings.get(dice.nextInt(openings.size())));
        return record.with("openings.jsonl", openings).relisted();
    }

    /** What no verifier takes for a whole number. */
    private static String number(RandomGenerator dice) {
        var numbers = List.of(
                "9007199254740992", "99999999999999999999", "1e2", "1.0", "-0", "01", "true", "\"1\"", "NaN", "+1");
        return numbers.get(dice.nextInt(numbers.size()));
    }

    static SigningKey another(String name, RandomGenerator dice) {
        return SigningKey.of(name, random(dice));
    }

    private static byte[] random(RandomGenerator dice) {
        var bytes = new byte[32];
        dice.nextBytes(bytes);
        return bytes;
    }
}
