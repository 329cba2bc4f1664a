package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Tag;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is stored can be changed without another digest, and nothing else makes one. */
class DigestsTest {

    private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-0000000000a1");
    private static final UUID OTHER = UUID.fromString("0197a000-0000-7000-8000-0000000000a2");
    private static final Instant T = Instant.parse("2021-11-10T13:00:00.120Z");
    private static final byte[] HASH = {1, 2, 3};
    private static final Tag ROOM = new Tag("room", "1");
    private static final Tag IDEA = new Tag("idea", "2");
    private static final StoredLeaf LEAF = new StoredLeaf(ID, "ideas.proposed", Set.of(ROOM, IDEA), HASH);
    private static final Removable REST = new Removable(List.of(field(ID, "title")), HASH, new byte[] {9});

    private static VaultEntry field(UUID event, String name) {
        return new VaultEntry(event, name, "ledger:1", ID, HASH, HASH, HASH);
    }

    private static StoredCommit commit(
            long position,
            String ledger,
            long n,
            UUID command,
            String actor,
            Instant t,
            byte[] genesis,
            StoredLeaf... leaves) {
        return new StoredCommit(
                position, ledger, n, command, actor, t, List.of(leaves), genesis, HASH, HASH, REST, HASH);
    }

    private static StoredCommit usual(StoredLeaf... leaves) {
        return commit(7, "1", 3, ID, "anna", T, null, leaves);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void every_part_of_a_commit_counts() {
        var digests = Stream.of(
                        usual(LEAF),
                        commit(8, "1", 3, ID, "anna", T, null, LEAF),
                        commit(7, "2", 3, ID, "anna", T, null, LEAF),
                        commit(7, "1", 4, ID, "anna", T, null, LEAF),
                        commit(7, "1", 3, OTHER, "anna", T, null, LEAF),
                        commit(7, "1", 3, ID, "bartek", T, null, LEAF),
                        commit(7, "1", 3, ID, "anna", T.plusMillis(1), null, LEAF),
                        commit(7, "1", 3, ID, "anna", T, new byte[0], LEAF),
                        commit(7, "1", 3, ID, "anna", T, HASH, LEAF),
                        usual(LEAF, LEAF),
                        usual(),
                        usual(new StoredLeaf(OTHER, "ideas.proposed", Set.of(ROOM, IDEA), HASH)),
                        usual(new StoredLeaf(ID, "ideas.hidden", Set.of(ROOM, IDEA), HASH)),
                        usual(new StoredLeaf(ID, "ideas.proposed", Set.of(ROOM), HASH)),
                        usual(new StoredLeaf(ID, "ideas.proposed", Set.of(ROOM, IDEA), new byte[] {1, 2, 4})))
                .map(Digests::of)
                .map(DigestsTest::hex)
                .toList();

        assertThat(digests).doesNotHaveDuplicates();
        assertThat(hex(Digests.of(usual(LEAF)))).isEqualTo(digests.getFirst());
    }

    @Test
    void every_part_that_may_be_removed_counts_at_its_position_in_whatever_order() {
        var entry = field(ID, "title");
        var several = List.of(entry, field(ID, "text"), field(OTHER, "title"));
        var digests = Stream.of(
                        REST,
                        new Removable(List.of(), HASH, new byte[] {9}),
                        new Removable(List.of(entry), new byte[0], new byte[] {9}),
                        new Removable(List.of(entry), HASH, new byte[0]),
                        new Removable(several, HASH, new byte[] {9}),
                        rest(field(OTHER, "title")),
                        rest(field(ID, "text")),
                        rest(new VaultEntry(ID, "title", "ledger:2", ID, HASH, HASH, HASH)),
                        rest(new VaultEntry(ID, "title", "ledger:1", OTHER, HASH, HASH, HASH)),
                        rest(new VaultEntry(ID, "title", "ledger:1", ID, new byte[0], HASH, HASH)),
                        rest(new VaultEntry(ID, "title", "ledger:1", ID, HASH, new byte[0], HASH)),
                        rest(new VaultEntry(ID, "title", "ledger:1", ID, HASH, HASH, new byte[0])))
                .map(rest -> Digests.of(7, rest))
                .map(DigestsTest::hex)
                .toList();

        assertThat(digests).doesNotHaveDuplicates().doesNotContain(hex(Digests.of(8, REST)));
        assertThat(Digests.of(7, new Removable(several.reversed(), HASH, new byte[] {9})))
                .isEqualTo(Digests.of(7, new Removable(several, HASH, new byte[] {9})));
    }

    private static Removable rest(VaultEntry entry) {
        return new Removable(List.of(entry), HASH, new byte[] {9});
    }

    @Test
    void a_row_is_told_apart_by_each_of_its_columns() {
        assertThat(Stream.of(
                                Digests.ofRow("a", 1L, ID, HASH),
                                Digests.ofRow("b", 1L, ID, HASH),
                                Digests.ofRow("a", 2L, ID, HASH),
                                Digests.ofRow("a", 1L, OTHER, HASH),
                                Digests.ofRow("a", 1L, ID, new byte[0]),
                                Digests.ofRow("a", 1L, ID))
                        .map(DigestsTest::hex))
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> Digests.ofRow(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_commit_holds_while_both_its_digests_do() {
        var whole = usual(LEAF).digested();

        assertThat(Digests.hold(whole)).isTrue();
        assertThat(Digests.hold(whole.at(8))).isTrue();
        assertThat(Digests.hold(whole.with(REST.withoutRequest()))).isTrue();
        assertThat(Digests.hold(usual(LEAF))).isFalse();
        assertThat(Digests.hold(changed(whole, whole.digest(), HASH))).isFalse();
        assertThat(Digests.hold(changed(whole, HASH, whole.removableDigest()))).isFalse();
    }

    private static StoredCommit changed(StoredCommit it, byte[] digest, byte[] removableDigest) {
        return new StoredCommit(
                it.position(),
                it.ledger(),
                it.n(),
                it.command(),
                it.actor(),
                it.t(),
                it.events(),
                it.genesis(),
                it.chain(),
                digest,
                it.removable(),
                removableDigest);
    }

    @Test
    void a_commit_ends_with_its_last_event_and_stands_where_it_is_put() {
        assertThat(usual(LEAF, LEAF, LEAF).last()).isEqualTo(9);
        assertThat(usual(LEAF).at(20).position()).isEqualTo(20);
        assertThat(usual(LEAF).at(20).chain()).isEqualTo(HASH);
    }

    @Test
    void what_leaves_is_gone_and_the_rest_stays() {
        var both = new Removable(List.of(field(ID, "title"), field(ID, "text")), HASH, new byte[] {9});

        assertThat(both.keeping(entry -> entry.field().equals("text")).vault())
                .extracting(VaultEntry::field)
                .containsExactly("text");
        assertThat(both.keeping(entry -> false).answer()).isEqualTo(new byte[] {9});
        assertThat(both.withoutRequest().request()).isEmpty();
        assertThat(both.withoutRequest().answer()).isEqualTo(new byte[] {9});
        assertThat(both.withoutAnswer().request()).isEmpty();
        assertThat(both.withoutAnswer().answer()).isEmpty();
        assertThat(both.withoutAnswer().vault()).hasSize(2);
    }
}
