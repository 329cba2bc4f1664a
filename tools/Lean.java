import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Leaves out of the big libraries in Narada's jar what Narada never asks for: {@code java Lean.java narada.jar}. Classes
 * stay that are named, in code or in a text, by one that stays.
 */
final class Lean {

    /** The words and formats of a language, and what only other uses of ICU than Narada's need. */
    private static final Pattern FOREIGN = Pattern.compile(
            ".*/icudata/(?:(?!curr/)\\w+/.*|(?:curr/)?(?!(?:en|en_001|en_GB|pl|pl_PL)\\.)[a-z]{2,3}(?:_\\w+)?\\.res|.*\\.(?:spp|cfu))");

    /** Libraries of which only the classes stay that are reached, and other files where such a class is. */
    private static final Set<String> BY_REACH = Set.of(
            "bcprov-jdk18on",
            "classmate",
            "commons-codec",
            "commons-lang3",
            "hibernate-validator",
            "icu4j",
            "jboss-logging",
            "lucene-core",
            "lucene-analysis-common",
            "lucene-analysis-stempel",
            "tomcat-embed-el");

    /** Who asks for them; no other library does, or only for uses that are not ours. */
    private static final Pattern ASKER = Pattern.compile("(?:command|query)-side|event-log|http-kernel|shared-events"
            + "|ical4j|swagger-core-.*|springdoc-.*|axon-conversion|spring-security-crypto");

    private static final Pattern ASKS = Pattern.compile("(?:dev/narada|net/fortuna|io/swagger|org/springdoc"
            + "|org/axonframework/conversion|org/springframework/security/crypto/argon2)/.*");

    /** Lucene cuts words and stems them; nothing is searched, though what measures memory knows what a query is. */
    private static final Pattern NEVER_ASKED = Pattern.compile("org/apache/lucene/search/(?!Query(?:Visitor)?$).*");

    /** Files that stay, or go, by their names. Narada writes PDFs with letters of their own, and reads none. */
    private static final Map<String, Predicate<String>> BY_NAME = Map.of(
            "icu4j", file -> !FOREIGN.matcher(file).matches(),
            "fontbox",
                    file -> isClass(file)
                            || !file.startsWith("org/apache/fontbox/cmap/")
                            || file.contains("/Identity-"));

    private static final Pattern SAID = Pattern.compile("META-INF/(?!services/|versions/).*");
    private static final Pattern TYPE = Pattern.compile("L([\\w/$]+);");
    private static final Pattern SIGNED = Pattern.compile("META-INF/[^/]+\\.(?:SF|RSA|DSA|EC)");
    private static final Pattern VERSION = Pattern.compile("^META-INF/versions/\\d+/");

    private final Map<String, List<byte[]>> classes = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final ArrayDeque<byte[]> ahead = new ArrayDeque<>();

    public static void main(String[] args) throws IOException {
        var jar = Path.of(args[0]);
        var entries = new LinkedHashMap<ZipEntry, byte[]>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry, zip.getInputStream(entry).readAllBytes());
            }
        }
        new Lean().lean(entries);
        Files.write(jar, zip(entries, Deflater.DEFAULT_COMPRESSION));
    }

    private void lean(Map<ZipEntry, byte[]> entries) throws IOException {
        for (var entry : entries.entrySet()) {
            if (BY_REACH.contains(library(entry.getKey()))) {
                unzip(entry.getValue()).forEach(this::learn);
            }
        }
        for (var entry : entries.entrySet()) {
            start(entry.getKey(), entry.getValue());
        }
        while (!ahead.isEmpty()) {
            follow(ahead.remove());
        }
        for (var entry : entries.entrySet()) {
            var library = library(entry.getKey());
            if (BY_REACH.contains(library) || BY_NAME.containsKey(library)) {
                entry.setValue(left(library, unzip(entry.getValue())));
            }
        }
    }

    private void learn(ZipEntry entry, byte[] bytes) {
        if (isClass(entry.getName())) {
            classes.computeIfAbsent(type(entry.getName()), _ -> new ArrayList<>())
                    .add(bytes);
        }
    }

    private void start(ZipEntry entry, byte[] bytes) throws IOException {
        if (ASKER.matcher(library(entry)).matches()) {
            for (var inside : unzip(bytes).entrySet()) {
                start(inside.getKey().getName(), inside.getValue());
            }
        }
        start(entry.getName().replaceFirst("^BOOT-INF/classes/", ""), bytes);
    }

    private void start(String name, byte[] bytes) {
        if (isClass(name) && ASKS.matcher(name).matches()) {
            ahead.add(bytes);
        }
    }

    /** Whatever a class can name it names among its constants. */
    private void follow(byte[] bytes) {
        for (var constant : ClassFile.of().parse(bytes).constantPool()) {
            if (constant instanceof Utf8Entry text) {
                var words = text.stringValue();
                reach(words.replace('.', '/'));
                TYPE.matcher(words).results().forEach(found -> reach(found.group(1)));
            }
        }
    }

    private void reach(String type) {
        if (classes.containsKey(type) && !NEVER_ASKED.matcher(type).matches() && reached.add(type)) {
            ahead.addAll(classes.get(type));
            // An attribute of Lucene's is made by its name.
            reach(type + "Impl");
        }
    }

    private byte[] left(String library, Map<ZipEntry, byte[]> files) throws IOException {
        var places = new HashSet<String>();
        reached.forEach(type -> places.add(directory(type)));
        files.keySet().removeIf(entry -> !stays(library, places, entry.getName()));
        return zip(files, Deflater.BEST_COMPRESSION);
    }

    private boolean stays(String library, Set<String> places, String file) {
        if (SIGNED.matcher(file).matches()
                || !BY_NAME.getOrDefault(library, _ -> true).test(file)) {
            return false;
        }
        if (!BY_REACH.contains(library)) {
            return true;
        }
        if (isClass(file)) {
            return reached.contains(type(file));
        }
        return SAID.matcher(file).matches() || places.contains(directory(file)) || BY_NAME.containsKey(library);
    }

    private static boolean isClass(String file) {
        return file.endsWith(".class") && !file.endsWith("module-info.class");
    }

    private static String type(String file) {
        return VERSION.matcher(file).replaceFirst("").replaceFirst("\\.class$", "");
    }

    private static String directory(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** Its name, without directory and version. */
    private static String library(ZipEntry entry) {
        return entry.getName().replaceFirst(".*/", "").replaceFirst("-\\d[^/]*\\.jar$", "");
    }

    private static Map<ZipEntry, byte[]> unzip(byte[] jar) throws IOException {
        var entries = new LinkedHashMap<ZipEntry, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry, zip.readAllBytes());
            }
        }
        return entries;
    }

    /** In the order, and with the times, that the entries had; what is stored is stored again. */
    private static byte[] zip(Map<ZipEntry, byte[]> entries, int level) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (var each : entries.entrySet()) {
                var entry = new ZipEntry(each.getKey().getName());
                entry.setTimeLocal(each.getKey().getTimeLocal());
                if (each.getKey().getMethod() == ZipEntry.STORED) {
                    store(entry, each.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
    }
}
