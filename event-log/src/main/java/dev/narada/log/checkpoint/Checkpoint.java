package dev.narada.log.checkpoint;

import dev.narada.log.format.Instants;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a ledger looked like at a size: the text of C2SP's tlog-checkpoint, with the epoch, the chain and the time as
 * extension lines.
 *
 * @param instance the installation that keeps the ledger, {@code narada/<id>}
 * @param size     number of leaves, one at least
 * @param root     of the Merkle tree over them
 * @param epoch    0 for what was never restored, one more with each restore that lost a tail
 * @param chain    after the last leaf
 * @param t        when it was made
 */
public record Checkpoint(String instance, String ledger, long size, byte[] root, int epoch, byte[] chain, Instant t) {

    private static final int HASH_BYTES = 32;
    private static final String BASE64 = "([A-Za-z0-9+/]{43}=)";
    private static final Pattern TEXT = Pattern.compile("([^/\\s]+/[^/\\s]+)/([^/\\s]+)\\n([1-9][0-9]{0,17})\\n"
            + BASE64 + "\\nepoch (0|[1-9][0-9]{0,8})\\nchain " + BASE64 + "\\nt ([0-9T:.-]+Z)\\n");

    public Checkpoint {
        if (size < 1 || epoch < 0 || root.length != HASH_BYTES || chain.length != HASH_BYTES) {
            throw new IllegalArgumentException("nothing that a ledger can look like");
        }
        root = root.clone();
        chain = chain.clone();
    }

    /** Reads the text of a note, to the byte as {@link #text} writes it. */
    public static Checkpoint parse(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not the text of a checkpoint");
        }
        var checkpoint = new Checkpoint(
                found.group(1),
                found.group(2),
                Long.parseLong(found.group(3)),
                Base64.getDecoder().decode(found.group(4)),
                Integer.parseInt(found.group(5)),
                Base64.getDecoder().decode(found.group(6)),
                Instants.parse(found.group(7)));
        if (!checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("not the text of a checkpoint");
        }
        return checkpoint;
    }

    public String text() {
        return origin() + "\n" + size + "\n" + base64(root) + "\nepoch " + epoch + "\nchain " + base64(chain) + "\nt "
                + Instants.text(t) + "\n";
    }

    /** Whose it is: the installation and the ledger. */
    public String origin() {
        return instance + "/" + ledger;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
