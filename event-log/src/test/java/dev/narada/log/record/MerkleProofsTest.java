package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever has a root, a leaf and its path comes to the root again, in trees of every size. */
class MerkleProofsTest {

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(each -> Chain.leafHash(new byte[] {(byte) each}))
                .toList();
    }

    /** As RFC 9162 §2.1.3.2 has whoever checks an inclusion do it. */
    private static byte[] rootBy(int leaf, int size, byte[] hash, List<byte[]> path) {
        var at = leaf;
        var last = size - 1;
        var root = hash;
        for (var beside : path) {
            assertThat(last).isPositive();
            if (at % 2 == 1 || at == last) {
                root = MerkleTree.node(beside, root);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                root = MerkleTree.node(root, beside);
            }
            at /= 2;
            last /= 2;
        }
        assertThat(last).isZero();
        return root;
    }

    @Test
    void every_leaf_leads_to_the_root() {
        for (var size = 1; size <= 17; size++) {
            var leaves = leaves(size);
            for (var leaf = 0; leaf < size; leaf++) {
                assertThat(rootBy(leaf, size, leaves.get(leaf), MerkleTree.inclusion(leaf, leaves)))
                        .as("leaf %d of %d", leaf, size)
                        .isEqualTo(MerkleTree.root(leaves));
            }
        }
    }

    @Test
    void the_path_of_the_only_leaf_is_empty() {
        assertThat(MerkleTree.inclusion(0, leaves(1))).isEmpty();
        assertThat(MerkleTree.inclusion(0, List.of())).isEmpty();
    }

    @Test
    void a_tree_goes_on_from_none_that_is_empty_or_larger() {
        assertThatThrownBy(() -> MerkleTree.consistency(0, leaves(3))).hasMessageContaining("no tree of 0");
        assertThatThrownBy(() -> MerkleTree.consistency(4, leaves(3))).hasMessageContaining("no tree of 4");
        assertThat(MerkleTree.consistency(3, leaves(3))).isEmpty();
        assertThat(MerkleTree.consistency(1, leaves(2))).hasSize(1);
    }

    @Test
    void a_proof_that_a_tree_goes_on_begins_with_what_both_have() {
        var leaves = leaves(7);

        assertThat(MerkleTree.consistency(4, leaves)).containsExactly(MerkleTree.root(leaves.subList(4, 7)));
        assertThat(MerkleTree.consistency(3, leaves))
                .containsExactly(
                        leaves.get(2),
                        leaves.get(3),
                        MerkleTree.root(leaves.subList(0, 2)),
                        MerkleTree.root(leaves.subList(4, 7)));
        assertThat(MerkleTree.consistency(6, leaves))
                .containsExactly(
                        MerkleTree.root(leaves.subList(4, 6)), leaves.get(6), MerkleTree.root(leaves.subList(0, 4)));
    }
}
