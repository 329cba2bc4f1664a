import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a record that Narada exported: {@code java Verify.java record.zip [--checkpoint FILE]}.
 *
 * <p>Needs Java 17 and nothing else. What is checked, in which order and why, stands in VERIFY.md. Ends with 0 when the
 * record holds, with 1 and the first fault when it does not, with 2 when it was called wrongly.
 */
public final class Verify {

    private static final Set<String> FILES = Set.of(
            "genesis.json", "events.jsonl", "openings.jsonl", "log.vkey", "plan.json", "VERIFY.md", "Verify.java", "verify.py");
    private static final Set<String> LEAF =
            Set.of("actor", "cmd", "data", "id", "ledger", "n", "rev", "sealed", "t", "type", "v");
    private static final String T = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile(T);
    private static final Pattern HEX64 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ASCII = Pattern.compile("[!-~]+");
    private static final Pattern NOTE_NAME = Pattern.compile("checkpoints/([1-9][0-9]{0,15})\\.note");
    private static final String ROTATIONS = "rotations/";

    /** The first thing that does not hold: which check, at which event (null where it is none), and why. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        Fault(String check, Long n, String why) {
            super("FAILED " + check + " at n=" + (n == null ? "-" : n) + ": " + why.replaceAll("[^ -~]", "?"));
        }
    }

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final List<Map<String, Object>> openings = new ArrayList<>();
    private final List<Map<String, Object>> words = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<Note> rotations = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Long, At> at = new HashMap<>();
    private final Note elsewhere;
    private Map<String, Object> manifest;
    private List<Map<String, Object>> epochs;
    private long size;
    private String workshop;
    private String instance;
    private Object plan;

    /** What the record comes to at a size. */
    private record At(byte[] root, byte[] chain, long epoch) {

        boolean is(Note note) {
            return Arrays.equals(root, note.root) && Arrays.equals(chain, note.chain) && epoch == note.epoch;
        }
    }

    private Verify(Note elsewhere) {
        this.elsewhere = elsewhere;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Checks, says what was found on one line, and returns the exit code. */
    public static int run(String... arguments) {
        if (arguments.length != 1 && !(arguments.length == 3 && arguments[1].equals("--checkpoint"))) {
            System.err.println("usage: java Verify.java record.zip [--checkpoint FILE]");
            return 2;
        }
        try {
            var checkpoint = arguments.length == 3 ? Files.readAllBytes(Path.of(arguments[2])) : null;
            if (!Files.isReadable(Path.of(arguments[0]))) {
                throw new IOException("cannot read " + arguments[0]);
            }
            System.out.println(verify(Path.of(arguments[0]), checkpoint));
            return 0;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (Fault e) {
            System.out.println(e.getMessage());
            return 1;
        }
    }

    /** The line that says that the record holds. */
    static String verify(Path archive, byte[] checkpoint) throws Fault {
        var begun = System.nanoTime();
        var elsewhere = checkpoint == null ? null : Note.read(checkpoint);
        if (checkpoint != null && elsewhere == null) {
            throw new Fault("signature", null, "the checkpoint from elsewhere is not one");
        }
        var record = new Verify(elsewhere);
        record.files(archive);
        record.canonicalForm();
        record.sequence();
        record.duplicates();
        record.times();
        record.chain();
        record.signatures();
        record.roots();
        record.rotations();
        record.fork();
        record.openings();
        record.plan();
        return String.format(
                Locale.ROOT,
                "OK %s size=%d root=%s plan=ok epochs=%d checkpoints=%d openings=%d key=%s time=%.2fs",
                record.workshop,
                record.size,
                record.manifest.get("root"),
                record.epochs.size(),
                record.notes.size(),
                record.openings.size(),
                record.keys.get(0),
                (System.nanoTime() - begun) / 1e9);
    }

    // ---- the checks, in their order

    private void files(Path archive) throws Fault {
        var listed = new TreeMap<String, Map<String, Object>>();
        boolean formed;
        try {
            var unique = open(archive);
            manifest = object(Json.read(files.get("manifest.json")));
            var all = objects(manifest.get("files"));
            all.forEach(each -> listed.put((String) each.get("name"), each));
            epochs = objects(manifest.get("epochs"));
            size = (Long) manifest.get("size");
            workshop = (String) manifest.get("workshopId");
            instance = "narada/" + manifest.get("instanceId");
            formed = unique
                    && listed.size() == all.size()
                    && !listed.containsKey("manifest.json")
                    && isManifest();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Fault("file hash", null, "the archive or its manifest cannot be read");
        }
        if (!formed) {
            throw new Fault("file hash", null, "manifest.json does not have the form of one");
        }
        var names = new TreeSet<>(listed.keySet());
        names.addAll(FILES);
        names.addAll(files.keySet());
        names.remove("manifest.json");
        for (var name : names) {
            var raw = files.get(name);
            var entry = listed.get(name);
            if (raw == null || entry == null) {
                throw new Fault("file hash", null, name + " is not there, or not in the manifest");
            }
            if (raw.length != (Long) entry.get("bytes") || !hex(sha256(raw)).equals(entry.get("sha256"))) {
                throw new Fault("file hash", null, name + " is not the file that the manifest lists");
            }
        }
    }

    /** Reads the archive; says whether each name is there once. */
    private boolean open(Path archive) throws IOException {
        var unique = true;
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var raw = zip.getInputStream(entry).readAllBytes();
                var crc = new CRC32();
                crc.update(raw);
                if (crc.getValue() != entry.getCrc()) {
                    throw new IOException("damaged: " + entry.getName());
                }
                unique &= files.put(entry.getName(), raw) == null;
            }
        }
        return unique;
    }

    private boolean isManifest() {
        return manifest.keySet()
                        .equals(Set.of(
                                "format", "workshopId", "instanceId", "exportedAt", "audience", "size", "root", "chain",
                                "epochs", "files"))
                && "narada-record/1".equals(manifest.get("format"))
                && isWhole(manifest.get("size"), 1)
                && isText(workshop, UUID)
                && isText(manifest.get("instanceId"), ASCII)
                && isText(manifest.get("exportedAt"), INSTANT)
                && isText(manifest.get("audience"), ASCII)
                && manifest.get("root") instanceof String
                && manifest.get("chain") instanceof String
                && objects(manifest.get("files")).stream()
                        .allMatch(each -> each.keySet().equals(Set.of("name", "bytes", "sha256"))
                                && each.get("name") instanceof String
                                && isWhole(each.get("bytes"), 0)
                                && isText(each.get("sha256"), HEX64))
                && epochs.stream()
                        .allMatch(each -> each.keySet().equals(Set.of("epoch", "firstN", "genesis"))
                                && isWhole(each.get("epoch"), 0)
                                && isWhole(each.get("firstN"), 0)
                                && each.get("genesis") instanceof Map<?, ?>);
    }

    private void canonicalForm() throws Fault {
        canonical(files.get("manifest.json"), "manifest.json");
        canonical(files.get("genesis.json"), "genesis.json");
        leaves.addAll(lines("events.jsonl"));
        for (var leaf : leaves.parallelStream().map(Verify::leaf).toList()) {
            var n = (long) events.size();
            if (leaf.isEmpty()) {
                throw new Fault("canonical form", n, "the event is not canonical JSON of the form of one");
            }
            events.add(leaf);
        }
        for (var raw : lines("openings.jsonl")) {
            var opening = canonical(raw, "an opening");
            if (!isOpening(opening)) {
                throw new Fault("canonical form", null, "an opening does not have the form of one");
            }
            openings.add(object(opening));
        }
        plan = canonical(files.get("plan.json"), "plan.json");
    }

    /** The leaf, or nothing where it is none. */
    private static Map<String, Object> leaf(byte[] raw) {
        try {
            var leaf = Json.readCanonical(raw);
            return isLeaf(leaf) ? object(leaf) : Map.of();
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static Object canonical(byte[] raw, String what) throws Fault {
        try {
            return Json.readCanonical(raw);
        } catch (IllegalArgumentException e) {
            throw new Fault("canonical form", null, what + " is not canonical JSON");
        }
    }

    private List<byte[]> lines(String name) throws Fault {
        var raw = files.get(name);
        var lines = new ArrayList<byte[]>();
        var start = 0;
        for (var i = 0; i < raw.length; i++) {
            if (raw[i] == '\n') {
                lines.add(Arrays.copyOfRange(raw, start, i));
                start = i + 1;
            }
        }
        if (start != raw.length) {
            throw new Fault("canonical form", null, name + " does not end with a line");
        }
        return lines;
    }

    private static boolean isLeaf(Object value) {
        if (!(value instanceof Map<?, ?>)) {
            return false;
        }
        var leaf = object(value);
        var members = new HashSet<>(leaf.keySet());
        members.remove("cover");
        return members.equals(LEAF)
                && Long.valueOf(1).equals(leaf.get("v"))
                && isWhole(leaf.get("n"), 0)
                && isWhole(leaf.get("rev"), 1)
                && isText(leaf.get("id"), UUID)
                && isText(leaf.get("cmd"), UUID)
                && isText(leaf.get("t"), INSTANT)
                && leaf.get("type") instanceof String
                && leaf.get("actor") instanceof String
                && leaf.get("ledger") instanceof String
                && leaf.get("data") instanceof Map<?, ?>
                && leaf.get("sealed") instanceof List<?> sealed
                && isSealed(sealed);
    }

    private static boolean isSealed(List<?> sealed) {
        Map<String, Object> before = null;
        for (var one : sealed) {
            if (!(one instanceof Map<?, ?>)) {
                return false;
            }
            var each = object(one);
            if (!each.keySet().equals(Set.of("c", "field", "key"))
                    || !isText(each.get("c"), HEX64)
                    || !isText(each.get("field"), ASCII)
                    || !isText(each.get("key"), ASCII)
                    || before != null && byKeyAndField(before, each) >= 0) {
                return false;
            }
            before = each;
        }
        return true;
    }

    private static int byKeyAndField(Map<String, Object> one, Map<String, Object> other) {
        var byKey = text(one, "key").compareTo(text(other, "key"));
        return byKey != 0 ? byKey : text(one, "field").compareTo(text(other, "field"));
    }

    private static boolean isOpening(Object value) {
        if (!(value instanceof Map<?, ?>)) {
            return false;
        }
        var opening = object(value);
        return opening.keySet().equals(Set.of("n", "event", "key", "field", "salt", "plaintext"))
                && isWhole(opening.get("n"), 0)
                && isText(opening.get("event"), UUID)
                && isText(opening.get("key"), ASCII)
                && isText(opening.get("field"), ASCII)
                && opening.get("plaintext") instanceof String
                && opening.get("salt") instanceof String salt
                && unb64(salt) != null
                && unb64(salt).length == 32;
    }

    private void sequence() throws Fault {
        for (var n = 0L; n < Math.min(size, events.size()); n++) {
            var leaf = events.get((int) n);
            if ((Long) leaf.get("n") != n || !leaf.get("ledger").equals(workshop)) {
                throw new Fault("sequence", n, "another event stands in this place");
            }
        }
        if (events.size() != size) {
            throw new Fault("sequence", Math.min(size, events.size()), events.size() + " events, not " + size);
        }
    }

    private void duplicates() throws Fault {
        var ids = new HashSet<Object>();
        var commands = new HashSet<Object>();
        Object before = null;
        for (var n = 0; n < size; n++) {
            var leaf = events.get(n);
            var command = leaf.get("cmd");
            if (!ids.add(leaf.get("id")) || !commands.add(command) && !command.equals(before)) {
                throw new Fault("duplicate", (long) n, "the event or its command came before");
            }
            before = command;
        }
    }

    private void times() throws Fault {
        var begun = new HashMap<Long, Object>();
        epochs.forEach(each -> begun.put((Long) each.get("firstN"), genesis(each).get("created")));
        var before = "";
        for (var n = 0L; n < size; n++) {
            var t = text(events.get((int) n), "t");
            if (t.compareTo(before) < 0 || begun.containsKey(n) && !t.equals(begun.get(n))) {
                throw new Fault(
                        "time", n, "the event is stamped before the one ahead of it, or its epoch at another time");
            }
            before = t;
        }
    }

    private void chain() throws Fault {
        if (epochs.isEmpty() || !Arrays.equals(Json.bytes(epochs.get(0).get("genesis")), files.get("genesis.json"))) {
            throw new Fault("chain", 0L, "genesis.json is not the genesis of the first epoch");
        }
        var starts = new HashMap<Long, Map<String, Object>>();
        var before = -1L;
        for (var k = 0; k < epochs.size(); k++) {
            var first = (long) (Long) epochs.get(k).get("firstN");
            if ((Long) epochs.get(k).get("epoch") != k || (k == 0 ? first != 0 : first <= before) || first >= size) {
                throw new Fault("chain", Math.min(first, size - 1), "the epochs do not follow one another");
            }
            starts.put(first, genesis(epochs.get(k)));
            before = first;
        }
        readRotations();
        var wanted = new HashSet<>(noteSizes());
        wanted.add(size);
        rotations.stream().filter(Objects::nonNull).forEach(note -> wanted.add(note.size));
        if (elsewhere != null) {
            wanted.add(elsewhere.size);
        }
        var tree = new Tree();
        var chain = new byte[0];
        var epoch = -1L;
        for (var n = 0L; n < size; n++) {
            var genesis = starts.get(n);
            if (genesis != null) {
                if (!follows(genesis, n, chain)) {
                    throw new Fault("chain", n, "the epoch does not name what stands before it");
                }
                chain = sha256(new byte[] {2}, Json.bytes(genesis));
                epoch++;
            }
            var leafHash = sha256(new byte[] {0}, leaves.get((int) n));
            chain = sha256(new byte[] {3}, chain, leafHash);
            tree.add(leafHash);
            if (wanted.contains(n + 1)) {
                at.put(n + 1, new At(tree.root(), chain, epoch));
            }
        }
        if (!b64(chain).equals(manifest.get("chain"))) {
            throw new Fault("chain", size - 1, "the chain ends otherwise than the manifest says");
        }
    }

    /** Whether an epoch begins with what stands before it; the first stands on nothing. */
    private boolean follows(Map<String, Object> genesis, long n, byte[] chain) {
        var members = new HashSet<>(Set.of("v", "ledger", "origin", "created", "alg"));
        if (n > 0) {
            members.add("prev");
        }
        return genesis.keySet().equals(members)
                && Long.valueOf(1).equals(genesis.get("v"))
                && workshop.equals(genesis.get("ledger"))
                && "sha256-rfc6962".equals(genesis.get("alg"))
                && genesis.get("origin") instanceof String
                && isText(genesis.get("created"), INSTANT)
                && (n == 0 || Map.of("size", n, "chain", b64(chain)).equals(genesis.get("prev")));
    }

    private void signatures() throws Fault {
        readKeys();
        if (keys.size() != 1 || !keys.get(0).name.equals(instance)) {
            throw new Fault("signature", null, "log.vkey is not the key of " + instance);
        }
        for (var each : noteSizes()) {
            notes.add(Note.read(files.get("checkpoints/" + each + ".note")));
        }
        var ours = notes.parallelStream()
                .map(note -> note != null && isOurs(note) && note.isSignedBy(keys.get(0)))
                .toList();
        var sizes = noteSizes().iterator();
        for (var i = 0; i < notes.size(); i++) {
            long each = sizes.next();
            if (!ours.get(i) || notes.get(i).size != each) {
                throw new Fault(
                        "signature",
                        each - 1,
                        "checkpoints/" + each + ".note is not a checkpoint of this record, signed with its key");
            }
        }
        for (var name : files.keySet()) {
            if (name.startsWith("checkpoints/") && noteSize(name) == null) {
                throw new Fault("signature", null, name + " is not named as a checkpoint is");
            }
        }
        if (elsewhere != null && (!isOurs(elsewhere) || known().noneMatch(elsewhere::isSignedBy))) {
            throw new Fault(
                    "signature", elsewhere.size - 1, "the checkpoint from elsewhere is not signed by this record's key");
        }
    }

    private void readKeys() {
        try {
            var text = decoded(files.get("log.vkey"));
            for (var line : text.endsWith("\n") ? text.substring(0, text.length() - 1).split("\n", -1) : new String[0]) {
                keys.add(new Key(line));
            }
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            keys.clear();
        }
    }

    private boolean isOurs(Note note) {
        return note.name.equals(instance) && note.ledger.equals(workshop);
    }

    /** The key of today, and those before it that rotations name. */
    private Stream<Key> known() {
        return Stream.concat(
                keys.stream(), rotations.stream().filter(Objects::nonNull).map(rotation -> rotation.key));
    }

    private void readRotations() {
        for (var k = 1; files.containsKey(ROTATIONS + k + ".note"); k++) {
            rotations.add(Note.rotation(files.get(ROTATIONS + k + ".note")));
        }
    }

    /** Whether each key vouches for the next, from the first of them to the one of today. */
    private void rotations() throws Fault {
        var named = files.keySet().stream().filter(name -> name.startsWith(ROTATIONS)).count();
        if (named != rotations.size()) {
            throw new Fault("rotation", null, ROTATIONS + " has a file that is not named as one of its notes is");
        }
        for (var k = 0; k < rotations.size(); k++) {
            var note = rotations.get(k);
            var name = ROTATIONS + (k + 1) + ".note";
            if (note == null || !isOurs(note) || !note.key.name.equals(instance) || !note.next.name.equals(instance)) {
                throw new Fault("rotation", null, name + " is not a rotation of this record");
            }
            var following = k + 1 < rotations.size() ? rotations.get(k + 1) : null;
            var next = k + 1 < rotations.size() ? following == null ? null : following.key : keys.get(0);
            if (next == null || !note.next.isSame(next)) {
                throw new Fault("rotation", note.size - 1, name + " does not lead to the key that comes next");
            }
            if (!note.isSignedBy(note.key) || !note.isSignedBy(note.next)) {
                throw new Fault("rotation", note.size - 1, name + " is not signed with both of its keys");
            }
            if (note.size <= size && !at.get(note.size).is(note)) {
                throw new Fault("rotation", note.size - 1, "the record is not what " + name + " says");
            }
        }
    }

    private void roots() throws Fault {
        if (!b64(at.get(size).root).equals(manifest.get("root"))) {
            throw new Fault("root", size - 1, "the tree has another root than the manifest says");
        }
        for (var note : notes) {
            if (!at.containsKey(note.size) || !at.get(note.size).is(note)) {
                throw new Fault("root", note.size - 1, "the record is not what its checkpoint says");
            }
        }
        if (!noteSizes().contains(size)) {
            throw new Fault("root", size - 1, "no checkpoint covers the record up to its end");
        }
    }

    private void fork() throws Fault {
        if (elsewhere != null && (!at.containsKey(elsewhere.size) || !at.get(elsewhere.size).is(elsewhere))) {
            throw new Fault(
                    "fork", elsewhere.size - 1, "the checkpoint from elsewhere tells of another record than this one");
        }
    }

    private void openings() throws Fault {
        for (var leaf : events) {
            var fields = new HashMap<String, Object>();
            objects(leaf.get("sealed")).forEach(each -> fields.put(text(each, "field"), null));
            words.add(fields);
        }
        Map<String, Object> before = null;
        for (var opening : openings) {
            var n = (long) (Long) opening.get("n");
            var field = text(opening, "field");
            if (n >= size || before != null && !isBefore(before, opening)) {
                throw new Fault("opening", n, "the openings are not in their order");
            }
            before = opening;
            var leaf = events.get((int) n);
            var sealed = objects(leaf.get("sealed")).stream()
                    .filter(each -> byKeyAndField(each, opening) == 0)
                    .findFirst()
                    .map(each -> each.get("c"))
                    .orElse(null);
            if (!opening.get("event").equals(leaf.get("id")) || !commitment(leaf, opening).equals(sealed)) {
                throw new Fault("opening", n, "the words of " + field + " are not those that the event sealed");
            }
            words.get((int) n).put(field, opening.get("plaintext"));
        }
    }

    private static boolean isBefore(Map<String, Object> one, Map<String, Object> other) {
        var byNumber = Long.compare((Long) one.get("n"), (Long) other.get("n"));
        return byNumber != 0 ? byNumber < 0 : byKeyAndField(one, other) < 0;
    }

    private String commitment(Map<String, Object> leaf, Map<String, Object> opening) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(unb64(text(opening, "salt")), "HmacSHA256"));
            mac.update("narada.v1\0".getBytes(StandardCharsets.US_ASCII));
            mac.update(Json.bytes(List.of(
                    workshop, leaf.get("id"), opening.get("key"), opening.get("field"), opening.get("plaintext"))));
            return hex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plan() throws Fault {
        boolean equal;
        try {
            var fold = new Plan();
            for (var n = 0; n < size; n++) {
                fold.take(events.get(n), words.get(n));
            }
            var position = object(plan).get("position");
            equal = isWhole(position, size) && Arrays.equals(Json.bytes(fold.view(position)), files.get("plan.json"));
        } catch (RuntimeException | StackOverflowError e) {
            equal = false;
        }
        if (!equal) {
            throw new Fault("plan", size - 1, "plan.json is not what the events come to");
        }
    }

    private Set<Long> noteSizes() {
        var sizes = new TreeSet<Long>();
        files.keySet().stream().map(Verify::noteSize).filter(Objects::nonNull).forEach(sizes::add);
        return sizes;
    }

    private static Long noteSize(String name) {
        var found = NOTE_NAME.matcher(name);
        return found.matches() ? Long.valueOf(found.group(1)) : null;
    }

    private static Map<String, Object> genesis(Map<String, Object> epoch) {
        return object(epoch.get("genesis"));
    }

    // ---- the fold of the plan

    /** The public plan, fact by fact. Only what the plan depends on is kept: see VERIFY.md. */
    private static final class Plan {

        private final Map<String, Object> sessions = new HashMap<>();
        private final Map<String, Map<String, Object>> decisions = new HashMap<>();
        private final Map<String, Map<String, Object>> actions = new LinkedHashMap<>();
        private final Items needs = new Items("needId", "needIds");
        private final Items ideas = new Items("ideaId", "ideaIds");
        private Object version = 0L;

        /** One event; the words are those of its sealed fields, null for what is not opened. */
        void take(Map<String, Object> leaf, Map<String, Object> words) {
            var type = text(leaf, "type");
            var data = object(leaf.get("data"));
            var what = type.substring(type.indexOf('.') + 1);
            switch (type.substring(0, Math.max(0, type.indexOf('.')))) {
                case "workshop" -> workshop(what, data);
                case "needs" -> needs.take(what, data, words);
                case "ideas" -> ideas.take(what, data, words);
                case "plan" -> plan(what, data, words);
                case "privacy" -> privacy(what, data);
                default -> {}
            }
        }

        private void workshop(String what, Map<String, Object> data) {
            switch (what) {
                case "scheduled" -> {
                    sessions.clear();
                    objects(data.get("sessions")).forEach(each -> sessions.put(text(each, "sessionId"), each.get("number")));
                }
                case "session_added" -> sessions.put(text(data, "sessionId"), data.get("number"));
                case "session_cancelled" -> sessions.remove(text(data, "sessionId"));
                default -> {}
            }
        }

        private void privacy(String what, Map<String, Object> data) {
            if (what.equals("text_redacted") && data.get("kind").equals("ACTION")) {
                var action = actions.get(text(data, "item"));
                var field = text(data, "field");
                if (action != null && List.of("title", "owner", "ownerOrganisation", "firstStep").contains(field)) {
                    action.computeIfPresent(field, (name, value) -> Json.NULL);
                }
            }
        }

        private void plan(String what, Map<String, Object> data, Map<String, Object> words) {
            var decision = decisions.get(data.get("decisionId"));
            var action = actions.get(data.get("actionId"));
            switch (what) {
                case "decision_proposed" ->
                    decisions.computeIfAbsent(text(data, "decisionId"), id -> only(data, "ideaIds"));
                case "decision_taken" -> {
                    if (decision != null) {
                        decision.put("ideaIds", data.get("ideaIds"));
                        decision.put("sessionId", data.get("sessionId"));
                    }
                }
                case "decision_superseded" -> {
                    if (decision != null) {
                        decision.put("by", data.get("by"));
                    }
                }
                case "action_adopted" -> {
                    if (action == null) {
                        actions.put(text(data, "actionId"), adopted(data, words));
                    }
                }
                case "published" -> {
                    version = data.get("version");
                    actions.values().forEach(each -> each.put("public", true));
                }
                default -> {
                    if (action != null) {
                        action(action, what, data, words);
                    }
                }
            }
        }

        private static Map<String, Object> adopted(Map<String, Object> data, Map<String, Object> words) {
            var action = only(data, "decisionId", "ideaIds", "track", "dueOn");
            action.putAll(said(words, "title", "owner", "ownerOrganisation", "firstStep"));
            action.put("status", "PLANNED");
            action.put("public", false);
            action.put("dropped", false);
            return action;
        }

        private static void action(
                Map<String, Object> action, String what, Map<String, Object> data, Map<String, Object> words) {
            switch (what) {
                case "action_amended" -> {
                    action.putAll(only(data, "ideaIds", "track"));
                    action.putAll(said(words, "title", "firstStep"));
                    if ("".equals(words.get("firstStep"))) {
                        action.remove("firstStep");
                    }
                }
                case "owner_assigned" -> {
                    action.put("public", false);
                    action.keySet().removeAll(Set.of("owner", "ownerOrganisation"));
                    action.putAll(said(words, "owner", "ownerOrganisation"));
                }
                case "due_date_set" -> {
                    action.remove("dueOn");
                    action.putAll(only(data, "dueOn"));
                }
                case "status_reported" -> action.put("status", data.get("status"));
                case "action_dropped" -> action.put("dropped", true);
                case "action_restored" -> action.put("dropped", false);
                default -> {}
            }
        }

        Map<String, Object> view(Object position) {
            var cards = new ArrayList<Object>();
            actions.forEach((id, action) -> {
                if (action.get("dropped").equals(false)) {
                    cards.add(card(id, action));
                }
            });
            var view = new HashMap<String, Object>(Map.of("position", position, "actions", cards));
            if (!version.equals(0L)) {
                view.put("version", version);
            }
            return view;
        }

        private Map<String, Object> card(String id, Map<String, Object> action) {
            var card = only(action, "decisionId", "title", "track", "ownerOrganisation", "dueOn", "firstStep", "status");
            if (action.get("public").equals(true)) {
                card.putAll(only(action, "owner"));
            }
            card.put("actionId", id);
            var replacing = replacing(action.get("decisionId"));
            if (replacing != null) {
                card.put("decisionSupersededBy", replacing);
            }
            var present = new LinkedHashSet<String>();
            texts(action.get("ideaIds")).forEach(each -> present.addAll(ideas.present(each)));
            card.put("ideaIds", List.copyOf(present));
            card.put("origin", origin(action));
            return card;
        }

        private Object replacing(Object decision) {
            var seen = new HashSet<Object>();
            Object last = null;
            for (var here = decision;
                    decisions.containsKey(here) && decisions.get(here).containsKey("by") && seen.add(here);
                    here = last) {
                last = decisions.get(here).get("by");
            }
            return last;
        }

        private Map<String, Object> origin(Map<String, Object> action) {
            var decision = decisions.get(action.get("decisionId"));
            var own = texts(action.get("ideaIds"));
            var said = own.isEmpty() && decision != null ? texts(decision.get("ideaIds")) : own;
            var party = new LinkedHashSet<String>();
            said.forEach(each -> ideas.present(each).forEach(head -> party.addAll(ideas.party(head))));
            party.retainAll(ideas.all.keySet());
            var shown = new ArrayList<Object>();
            var answered = new LinkedHashSet<Object>();
            Object session = decision == null ? null : decision.get("sessionId");
            for (var each : party) {
                if (ideas.isShown(each)) {
                    shown.add(each);
                }
                texts(ideas.all.get(each).answers).stream().filter(needs::isShown).forEach(answered::add);
            }
            for (var each : session == null ? party : Set.<String>of()) {
                session = session == null ? ideas.all.get(each).session : session;
            }
            var origin = only(action, "decisionId");
            origin.put("ideaIds", shown);
            origin.put("needIds", List.copyOf(answered));
            if (sessions.containsKey(session)) {
                origin.put("sessionNumber", sessions.get(session));
            }
            return origin;
        }

        /** Those members that are there. */
        private static Map<String, Object> only(Map<String, Object> of, String... names) {
            var some = new HashMap<String, Object>();
            for (var name : names) {
                if (of.containsKey(name)) {
                    some.put(name, of.get(name));
                }
            }
            return some;
        }

        /** Those words that were sealed; null stands for what is not opened. */
        private static Map<String, Object> said(Map<String, Object> words, String... names) {
            var some = only(words, names);
            some.replaceAll((name, value) -> value == null ? Json.NULL : value);
            return some;
        }
    }

    /** A need or an idea, as far as the plan depends on it. */
    private static final class Item {

        private final Object session;
        private final boolean titled;
        private Object answers;
        private boolean hidden;
        private boolean withdrawn;
        private boolean late;
        private String into;
        private String by;
        private final List<String> members = new ArrayList<>();

        Item(Object session, Object answers, boolean hidden, boolean late, boolean titled) {
            this.session = session;
            this.answers = answers;
            this.hidden = hidden;
            this.late = late;
            this.titled = titled;
        }
    }

    /** All needs, or all ideas, in the order in which they came. */
    private static final class Items {

        private final Map<String, Item> all = new LinkedHashMap<>();
        private final Map<String, List<String>> apart = new HashMap<>();
        private final String one;
        private final String many;

        Items(String one, String many) {
            this.one = one;
            this.many = many;
        }

        void take(String what, Map<String, Object> data, Map<String, Object> words) {
            var item = all.get(data.get(one));
            switch (what) {
                case "proposed", "handed_in" ->
                    all.putIfAbsent(
                            text(data, one),
                            new Item(
                                    data.get("sessionId"),
                                    data.getOrDefault("answers", List.of()),
                                    data.getOrDefault("hidden", false).equals(true),
                                    what.equals("handed_in"),
                                    false));
                case "merged" ->
                    merged(
                            text(data, "mergeId"),
                            (String) data.get("into"),
                            words.containsKey("title"),
                            texts(data.get(many)));
                case "merge_undone" ->
                    undone(text(data, "mergeId"), (String) data.get("into"), texts(data.get(many)));
                default -> {
                    if (item != null) {
                        changed(item, what, data);
                    }
                }
            }
        }

        private static void changed(Item item, String what, Map<String, Object> data) {
            switch (what) {
                case "reworded" -> item.answers = data.getOrDefault("answers", item.answers);
                case "late_accepted" -> {
                    item.hidden = false;
                    item.late = false;
                }
                case "withdrawn" -> item.withdrawn = true;
                case "hidden" -> item.hidden = true;
                case "restored" -> {
                    item.hidden = false;
                    item.withdrawn = false;
                }
                default -> {}
            }
        }

        private void merged(String merge, String into, boolean titled, List<String> ids) {
            var group = into == null ? merge : into;
            var parts = ids.stream()
                    .filter(each -> all.containsKey(each)
                            && all.get(each).into == null
                            && !each.equals(group)
                            && !below(each).contains(group))
                    .distinct()
                    .toList();
            if (parts.isEmpty()) {
                return;
            }
            if (into == null && titled && !all.containsKey(group)) {
                var answers = new LinkedHashSet<String>();
                parts.forEach(each -> answers.addAll(texts(all.get(each).answers)));
                all.put(group, new Item(all.get(parts.get(0)).session, List.copyOf(answers), false, false, true));
            }
            if (all.containsKey(group)) {
                for (var each : parts) {
                    all.get(each).into = group;
                    all.get(each).by = merge;
                }
                all.get(group).members.addAll(parts);
            }
        }

        private void undone(String merge, String into, List<String> ids) {
            var group = into == null ? merge : into;
            var gone = ids.stream()
                    .filter(each -> all.containsKey(each) && merge.equals(all.get(each).by))
                    .toList();
            for (var each : gone) {
                all.get(each).into = null;
                all.get(each).by = null;
            }
            var item = all.get(group);
            if (item == null) {
                return;
            }
            gone.forEach(item.members::remove);
            if (into == null && item.titled) {
                if (item.into != null && all.containsKey(item.into)) {
                    all.get(item.into).members.remove(group);
                }
                all.remove(group);
                apart.put(group, ids);
            }
        }

        private List<String> below(String id) {
            var found = new ArrayList<>(List.of(id));
            for (var i = 0; i < found.size(); i++) {
                var item = all.get(found.get(i));
                for (var each : item == null ? List.<String>of() : item.members) {
                    if (!found.contains(each)) {
                        found.add(each);
                    }
                }
            }
            return found;
        }

        boolean isShown(String id) {
            var item = all.get(id);
            return item != null
                    && !item.hidden
                    && !item.withdrawn
                    && !item.late
                    && (!item.titled || item.members.stream().anyMatch(each -> visible(each) != null));
        }

        private String visible(String id) {
            if (!all.containsKey(id) || isShown(id)) {
                return all.containsKey(id) ? id : null;
            }
            var heads = new HashSet<String>();
            all.get(id).members.forEach(each -> heads.add(visible(each)));
            heads.remove(null);
            return heads.isEmpty()
                    ? null
                    : all.keySet().stream().filter(heads::contains).findFirst().orElse(null);
        }

        private String head(String id) {
            var visible = visible(id);
            return visible == null ? id : visible;
        }

        private String into(String id) {
            return all.containsKey(id) ? all.get(id).into : null;
        }

        private String standsIn(String id) {
            var above = new LinkedHashSet<String>();
            var last = id;
            for (var at = id; at != null && above.add(at); at = into(at)) {
                last = at;
            }
            return head(last);
        }

        /** What is on the board for this id now. */
        Collection<String> present(String id) {
            var found = new LinkedHashSet<String>();
            present(id, new HashSet<>(), found);
            return found.isEmpty() ? List.of(id) : found;
        }

        private void present(String id, Set<String> asked, Set<String> found) {
            if (!asked.add(id)) {
                return;
            }
            if (apart.containsKey(id) && !all.containsKey(id)) {
                apart.get(id).forEach(each -> present(each, asked, found));
                return;
            }
            var head = !all.containsKey(id) || isShown(id) ? null : standsIn(id);
            found.add(head != null && isShown(head) ? head : id);
        }

        /** The item and all that it stands for. */
        List<String> party(String id) {
            var top = id;
            var above = into(id);
            if (above != null && head(id).equals(id)) {
                while (above != null && head(above).equals(id)) {
                    top = above;
                    above = into(above);
                }
            }
            return below(top);
        }
    }

    // ---- hashes, keys and notes

    /** The Merkle tree of RFC 6962 as it grows: the roots of its full subtrees, the smallest first. */
    private static final class Tree {

        private final ArrayDeque<byte[]> full = new ArrayDeque<>();
        private long size;

        void add(byte[] leafHash) {
            full.push(leafHash);
            size++;
            for (var at = size; at % 2 == 0; at /= 2) {
                var right = full.pop();
                full.push(sha256(new byte[] {1}, full.pop(), right));
            }
        }

        byte[] root() {
            byte[] root = null;
            for (var left : full) {
                root = root == null ? left : sha256(new byte[] {1}, left, root);
            }
            return root;
        }
    }

    /** A verifier key of C2SP signed-note: {@code <name>+<8 hex>+<base64 of 0x01 and 32 bytes>}. */
    private static final class Key {

        private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

        private final String name;
        private final byte[] hash;
        private final byte[] raw;
        private final PublicKey key;

        Key(String line) throws GeneralSecurityException {
            var parts = line.split("\\+", 3);
            raw = parts.length == 3 ? unb64(parts[2]) : null;
            if (raw == null || raw.length != 33 || raw[0] != 1) {
                throw new IllegalArgumentException("not a verifier key");
            }
            name = parts[0];
            hash = Arrays.copyOf(sha256((name + "\n").getBytes(StandardCharsets.UTF_8), raw), 4);
            if (!parts[1].equals(hex(hash)) || !isPoint(raw)) {
                throw new IllegalArgumentException("not a verifier key");
            }
            var encoded = Arrays.copyOf(X509, X509.length + 32);
            System.arraycopy(raw, 1, encoded, X509.length, 32);
            key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        }

        /** Whether its y lies on the curve: Java finds out only when a signature is checked. */
        private static boolean isPoint(byte[] raw) {
            var p = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
            var bigEndian = new byte[32];
            for (var i = 0; i < 32; i++) {
                bigEndian[i] = raw[32 - i];
            }
            var sign = bigEndian[0] < 0;
            bigEndian[0] &= 0x7f;
            var y = new BigInteger(1, bigEndian);
            var d = BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(p)).mod(p);
            var y2 = y.multiply(y).mod(p);
            var u = y2.subtract(BigInteger.ONE).mod(p);
            var x2 = u.multiply(d.multiply(y2).add(BigInteger.ONE).modInverse(p)).mod(p);
            var isSquare = x2.signum() == 0
                    || x2.modPow(p.subtract(BigInteger.ONE).shiftRight(1), p).equals(BigInteger.ONE);
            return y.compareTo(p) < 0 && isSquare && !(x2.signum() == 0 && sign);
        }

        boolean isSame(Key other) {
            return name.equals(other.name) && Arrays.equals(raw, other.raw);
        }

        boolean hasSigned(byte[] text, byte[] signed) {
            try {
                var signature = Signature.getInstance("Ed25519");
                signature.initVerify(key);
                signature.update(text);
                return signed.length == 64 && signature.verify(signed);
            } catch (GeneralSecurityException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            return name + "+" + hex(hash);
        }
    }

    /** A checkpoint: the text of C2SP tlog-checkpoint with our three extension lines, and its signatures; or a rotation. */
    private static final class Note {

        private static final Pattern TEXT = Pattern.compile(
                "([^\\s/]+/[^\\s/]+)/([^\\s/]+)\n([1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\nepoch (0|[1-9][0-9]{0,8})\n"
                        + "chain ([A-Za-z0-9+/]{43}=)\nt (" + T + ")\n");
        private static final Pattern ROTATION = Pattern.compile(TEXT + "key (\\S+)\nnext (\\S+)\n");

        private record Line(String name, byte[] keyHash, byte[] signature) {}

        private final byte[] text;
        private final String name;
        private final String ledger;
        private final long size;
        private final byte[] root;
        private final long epoch;
        private final byte[] chain;
        private final List<Line> signatures = new ArrayList<>();
        private final Key key;
        private final Key next;

        private Note(String note, Pattern form) throws GeneralSecurityException {
            var gap = note.lastIndexOf("\n\n");
            var found = form.matcher(gap < 0 ? "" : note.substring(0, gap + 1));
            if (!found.matches() || !note.endsWith("\n") || gap + 2 == note.length()) {
                throw new IllegalArgumentException("not a checkpoint");
            }
            text = found.group().getBytes(StandardCharsets.UTF_8);
            name = found.group(1);
            ledger = found.group(2);
            size = Long.parseLong(found.group(3));
            root = unb64(found.group(4));
            epoch = Long.parseLong(found.group(5));
            chain = unb64(found.group(6));
            for (var line : note.substring(gap + 2, note.length() - 1).split("\n", -1)) {
                var parts = line.split(" ", -1);
                var raw = parts.length == 3 && parts[0].equals("\u2014") ? unb64(parts[2]) : null;
                if (raw == null || raw.length < 5) {
                    throw new IllegalArgumentException("not a checkpoint");
                }
                signatures.add(new Line(parts[1], Arrays.copyOf(raw, 4), Arrays.copyOfRange(raw, 4, raw.length)));
            }
            if (root == null || chain == null) {
                throw new IllegalArgumentException("not a checkpoint");
            }
            key = form == ROTATION ? new Key(found.group(8)) : null;
            next = form == ROTATION ? new Key(found.group(9)) : null;
        }

        /** The checkpoint, or null where it is none. */
        static Note read(byte[] raw) {
            return read(raw, TEXT);
        }

        /** The last word of a key, or null where it is none. */
        static Note rotation(byte[] raw) {
            return read(raw, ROTATION);
        }

        private static Note read(byte[] raw, Pattern form) {
            try {
                return new Note(decoded(raw), form);
            } catch (IllegalArgumentException | GeneralSecurityException e) {
                return null;
            }
        }

        /** Whether there is a line of this key, and each that there is holds. */
        boolean isSignedBy(Key key) {
            var lines = signatures.stream()
                    .filter(line -> line.name.equals(key.name) && Arrays.equals(key.hash, line.keyHash))
                    .toList();
            return key.name.equals(name)
                    && !lines.isEmpty()
                    && lines.stream().allMatch(line -> key.hasSigned(text, line.signature));
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] raw) {
        return HexFormat.of().formatHex(raw);
    }

    private static String b64(byte[] raw) {
        return Base64.getEncoder().encodeToString(raw);
    }

    /** The bytes, or null where it is not base64 as we write it. */
    private static byte[] unb64(String text) {
        try {
            var raw = Base64.getDecoder().decode(text);
            return b64(raw).equals(text) ? raw : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String decoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8");
        }
    }

    // ---- JSON in the one form of RFC 8785, whole numbers only

    private static boolean isWhole(Object value, long least) {
        return value instanceof Long number && number >= least;
    }

    private static boolean isText(Object value, Pattern form) {
        return value instanceof String text && form.matcher(text).matches();
    }

    private static String text(Map<String, Object> object, String name) {
        return Objects.requireNonNull((String) object.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return Objects.requireNonNull((Map<String, Object>) value);
    }

    private static List<Map<String, Object>> objects(Object value) {
        return ((List<?>) value).stream().map(Verify::object).toList();
    }

    private static List<String> texts(Object value) {
        return ((List<?>) value).stream().map(each -> (String) each).toList();
    }

    /** Reads into Map, List, String, Long, Boolean and null, and writes these again. */
    private static final class Json {

        /** A null that may stand in a map of ours. */
        static final Object NULL = new Object();

        private static final long LARGEST = (1L << 53) - 1;
        private static final int DEEPEST = 32;

        private final byte[] raw;
        private int at;
        private boolean canonical = true;

        private Json(byte[] raw) {
            this.raw = raw;
        }

        /** The value; throws IllegalArgumentException where it is none. */
        static Object read(byte[] raw) {
            return new Json(raw).whole();
        }

        /** The value of bytes in their one form. */
        static Object readCanonical(byte[] raw) {
            var reader = new Json(raw);
            var value = reader.whole();
            reader.require(reader.canonical);
            return value;
        }

        private Object whole() {
            space();
            var value = value(0);
            space();
            require(at == raw.length);
            return value;
        }

        private Object value(int depth) {
            return switch (peek()) {
                case '{' -> object(depth);
                case '[' -> array(depth);
                case '"' -> string();
                case 't' -> literal("true", true);
                case 'f' -> literal("false", false);
                case 'n' -> literal("null", null);
                default -> number();
            };
        }

        private Map<String, Object> object(int depth) {
            require(depth < DEEPEST);
            var members = new LinkedHashMap<String, Object>();
            var before = "";
            at++;
            space();
            if (taken('}')) {
                return members;
            }
            do {
                space();
                var name = string();
                canonical &= members.isEmpty() || before.compareTo(name) < 0;
                space();
                require(taken(':') && !members.containsKey(name));
                space();
                members.put(name, value(depth + 1));
                before = name;
                space();
            } while (taken(','));
            require(taken('}'));
            return members;
        }

        private List<Object> array(int depth) {
            require(depth < DEEPEST);
            var elements = new ArrayList<Object>();
            at++;
            space();
            if (taken(']')) {
                return elements;
            }
            do {
                space();
                elements.add(value(depth + 1));
                space();
            } while (taken(','));
            require(taken(']'));
            return elements;
        }

        private String string() {
            require(taken('"'));
            var first = plain();
            if (taken('"')) {
                return first;
            }
            var out = new StringBuilder(first);
            while (!taken('"')) {
                require(taken('\\'));
                out.append(escaped()).append(plain());
            }
            for (var i = 0; i < out.length(); i++) {
                if (Character.isSurrogate(out.charAt(i))) {
                    var pair = Character.isHighSurrogate(out.charAt(i))
                            && i + 1 < out.length()
                            && Character.isLowSurrogate(out.charAt(i + 1));
                    canonical &= pair;
                    i += pair ? 1 : 0;
                }
            }
            return out.toString();
        }

        /** Up to the next quote or escape. */
        private String plain() {
            var start = at;
            var ascii = true;
            for (var sign = peek(); sign != '"' && sign != '\\'; sign = peek()) {
                require(sign < 0 || sign >= 0x20);
                ascii &= sign >= 0;
                at++;
            }
            return ascii
                    ? new String(raw, start, at - start, StandardCharsets.ISO_8859_1)
                    : decoded(Arrays.copyOfRange(raw, start, at));
        }

        private char escaped() {
            var sign = next();
            var escape = "\"\\/btnfr".indexOf(sign);
            if (escape >= 0) {
                canonical &= sign != '/';
                return "\"\\/\b\t\n\f\r".charAt(escape);
            }
            require(sign == 'u');
            var code = 0;
            for (var i = 0; i < 4; i++) {
                var digit = "0123456789abcdefABCDEF".indexOf(next());
                require(digit >= 0);
                canonical &= digit < 16;
                code = code * 16 + (digit < 16 ? digit : digit - 6);
            }
            canonical &= code < 0x20 && "\b\t\n\f\r".indexOf(code) < 0;
            return (char) code;
        }

        private Long number() {
            var start = at;
            taken('-');
            var first = at;
            var number = 0L;
            while (at < raw.length && raw[at] >= '0' && raw[at] <= '9' && at - first < 17) {
                number = number * 10 + raw[at++] - '0';
            }
            require(at > first && number <= LARGEST && (raw[first] != '0' || at == start + 1));
            return first == start ? number : -number;
        }

        private Object literal(String word, Object value) {
            for (var i = 0; i < word.length(); i++) {
                require(next() == word.charAt(i));
            }
            return value;
        }

        private void space() {
            while (at < raw.length && (raw[at] == ' ' || raw[at] == '\t' || raw[at] == '\n' || raw[at] == '\r')) {
                canonical = false;
                at++;
            }
        }

        private byte peek() {
            require(at < raw.length);
            return raw[at];
        }

        private byte next() {
            var sign = peek();
            at++;
            return sign;
        }

        private boolean taken(char sign) {
            var here = at < raw.length && raw[at] == sign;
            at += here ? 1 : 0;
            return here;
        }

        private void require(boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException("not JSON of ours");
            }
        }

        static byte[] bytes(Object value) {
            var out = new StringBuilder();
            write(value, out);
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }

        private static void write(Object value, StringBuilder out) {
            if (value instanceof Map<?, ?> map) {
                var separator = '{';
                for (var member : new TreeMap<>(map).entrySet()) {
                    quote((String) member.getKey(), out.append(separator));
                    write(member.getValue(), out.append(':'));
                    separator = ',';
                }
                out.append(map.isEmpty() ? "{}" : "}");
            } else if (value instanceof Collection<?> list) {
                var separator = '[';
                for (var element : list) {
                    write(element, out.append(separator));
                    separator = ',';
                }
                out.append(list.isEmpty() ? "[]" : "]");
            } else if (value instanceof String words) {
                quote(words, out);
            } else {
                out.append(value == NULL ? "null" : String.valueOf(value));
            }
        }

        private static void quote(String words, StringBuilder out) {
            out.append('"');
            for (var i = 0; i < words.length(); i++) {
                var sign = words.charAt(i);
                var escape = "\"\\\b\t\n\f\r".indexOf(sign);
                if (escape >= 0) {
                    out.append('\\').append("\"\\btnfr".charAt(escape));
                } else if (sign < 0x20) {
                    out.append(String.format("\\u%04x", (int) sign));
                } else if (!Character.isSurrogate(sign)) {
                    out.append(sign);
                } else if (Character.isHighSurrogate(sign)
                        && i + 1 < words.length()
                        && Character.isLowSurrogate(words.charAt(i + 1))) {
                    out.append(sign).append(words.charAt(++i));
                } else {
                    throw new IllegalArgumentException("half a surrogate pair");
                }
            }
            out.append('"');
        }
    }
}
