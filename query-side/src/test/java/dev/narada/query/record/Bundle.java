package dev.narada.query.record;

import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.SigningKey;
import dev.narada.log.json.CanonicalJson;
import dev.narada.log.json.JsonReader;
import dev.narada.log.record.Chain;
import dev.narada.log.record.MerkleTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a record in the hands of somebody who knows how they are made and changes them. */
final class Bundle {

    private final TreeMap<String, byte[]> files;

    private Bundle(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    static Bundle of(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var opened = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = opened.getNextEntry(); entry != null; entry = opened.getNextEntry()) {
                files.put(entry.getName(), opened.readAllBytes());
            }
        }
        return new Bundle(files);
    }

    Bundle copy() {
        return new Bundle(new TreeMap<>(files));
    }

    byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    byte[] file(String name) {
        return files.get(name).clone();
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    Bundle with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Bundle without(String name) {
        files.remove(name);
        return this;
    }

    /** The canonical object in a file. */
    Map<String, Object> object(String name) {
        return new TreeMap<>(JsonReader.readObject(files.get(name)));
    }

    Bundle with(String name, Map<String, Object> object) {
        return with(name, CanonicalJson.bytes(object));
    }

    /** The canonical objects in the lines of a file. */
    List<Map<String, Object>> lines(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8)
                .lines()
                .<Map<String, Object>>map(
                        line -> new TreeMap<>(JsonReader.readObject(line.getBytes(StandardCharsets.UTF_8))))
                .collect(ArrayList::new, List::add, List::addAll);
    }

    Bundle with(String name, List<Map<String, Object>> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(CanonicalJson.text(line)).append('\n'));
        return with(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    long size() {
        return (Long) object("manifest.json").get("size");
    }

    Bundle manifest(String member, Object value) {
        var manifest = object("manifest.json");
        manifest.put(member, value);
        return with("manifest.json", manifest);
    }

    @SuppressWarnings("unchecked") // that is what it holds
    List<Map<String, Object>> epochs() {
        return (List<Map<String, Object>>) object("manifest.json").get("epochs");
    }

    Bundle epoch(Map<String, Object> epoch) {
        var epochs = new ArrayList<>(epochs());
        epochs.add(epoch);
        return manifest("epochs", epochs);
    }

    /** The events in another order or number, each numbered as it now stands. */
    Bundle events(UnaryOperator<List<Map<String, Object>>> change) {
        var events = change.apply(lines("events.jsonl"));
        for (var n = 0; n < events.size(); n++) {
            events.set(n, new TreeMap<>(events.get(n)));
            events.get(n).put("n", (long) n);
        }
        return with("events.jsonl", events).manifest("size", (long) events.size());
    }

    /** With the lengths and hashes of the files as they are. */
    Bundle relisted() {
        var listed = files.entrySet().stream()
                .filter(file -> !file.getKey().equals("manifest.json"))
                .map(file -> Map.<String, Object>of(
                        "name",
                        file.getKey(),
                        "bytes",
                        (long) file.getValue().length,
                        "sha256",
                        sha256(file.getValue())))
                .toList();
        return manifest("files", listed);
    }

    /** With one file more in the list. */
    Bundle listing(Map<String, Object> file) {
        var listed = new ArrayList<Object>((List<?>) object("manifest.json").get("files"));
        listed.add(file);
        return manifest("files", listed);
    }

    /** What the checkpoint of the whole size says. */
    Checkpoint last() {
        return Checkpoint.parse(
                SignedNote.parse(text("checkpoints/" + size() + ".note")).text());
    }

    /** With chain and root as the events make them: all that can be done without the key. */
    Bundle rechained() {
        return manifest("chain", base64(chain(size())))
                .manifest("root", base64(root(size())))
                .relisted();
    }

    /** With one checkpoint, of the whole size, that this key signs as the one of the installation. */
    Bundle signed(SigningKey key, Instant t) {
        files.keySet().removeIf(name -> name.startsWith("checkpoints/"));
        var text = new Checkpoint(
                        key.verifier().name(),
                        (String) object("manifest.json").get("workshopId"),
                        size(),
                        root(size()),
                        epochs().size() - 1,
                        chain(size()),
                        t)
                .text();
        manifest("instanceId", key.verifier().name().substring("narada/".length()));
        with("log.vkey", (key.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        return with("checkpoints/" + size() + ".note", key.sign(text).toString().getBytes(StandardCharsets.UTF_8))
                .rechained();
    }

    byte[] root(long size) {
        return MerkleTree.root(
                raw().subList(0, (int) size).stream().map(Chain::leafHash).toList());
    }

    byte[] chain(long size) {
        var starts = new TreeMap<Long, Object>();
        epochs().forEach(each -> starts.put((Long) each.get("firstN"), each.get("genesis")));
        var leaves = raw();
        var chain = new byte[0];
        for (var n = 0L; n < size; n++) {
            chain = starts.containsKey(n) ? Chain.start(CanonicalJson.bytes(starts.get(n))) : chain;
            chain = Chain.link(chain, leaves.get((int) n));
        }
        return chain;
    }

    private List<byte[]> raw() {
        return new String(files.get("events.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
