package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.narada.log.checkpoint.Rfc9162;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever size is asked for, it is the tree over so many leaves, however many have come since. */
class GrowingTreeTest {

    private static final int MOST = 70;

    private final List<byte[]> leaves = IntStream.range(0, MOST)
            .mapToObj(n ->
                    Chain.leafHash(ByteBuffer.allocate(Integer.BYTES).putInt(n).array()))
            .toList();

    private GrowingTree grown(int size) {
        var tree = new GrowingTree();
        leaves.subList(0, size).forEach(tree::add);
        return tree;
    }

    @Test
    void every_root_that_there_has_been_is_still_known() {
        var tree = grown(MOST);

        for (int size = 1; size <= MOST; size++) {
            assertThat(tree.root(size)).as("size %d", size).isEqualTo(Rfc9162.root(leaves.subList(0, size)));
            assertThat(grown(size).root(size)).isEqualTo(tree.root(size));
        }
    }

    @Test
    void every_leaf_is_proved_in_every_size() {
        var tree = grown(MOST);

        for (int size = 1; size <= MOST; size++) {
            var root = Rfc9162.root(leaves.subList(0, size));
            for (int n = 0; n < size; n++) {
                var path = tree.inclusion(n, size);
                assertThat(Rfc9162.isIncluded(tree.leaf(n), n, size, path, root))
                        .as("%d in %d", n, size)
                        .isTrue();
                assertThat(path).containsExactlyElementsOf(MerkleTree.inclusion(n, leaves.subList(0, size)));
            }
        }
    }

    @Test
    void every_size_is_proved_to_go_on_from_every_smaller_one() {
        var tree = grown(MOST);

        for (int later = 1; later <= MOST; later++) {
            for (int earlier = 1; earlier <= later; earlier++) {
                var proof = tree.consistency(earlier, later);
                assertThat(Rfc9162.isConsistent(earlier, tree.root(earlier), later, tree.root(later), proof))
                        .as("%d to %d", earlier, later)
                        .isTrue();
                assertThat(proof).containsExactlyElementsOf(MerkleTree.consistency(earlier, leaves.subList(0, later)));
            }
        }
    }

    @Test
    void the_checks_of_this_test_refuse_what_is_not_so() {
        var tree = grown(7);
        var root = tree.root(7);

        assertThat(Rfc9162.isIncluded(tree.leaf(3), 2, 7, tree.inclusion(3, 7), root))
                .isFalse();
        assertThat(Rfc9162.isConsistent(3, tree.root(4), 7, root, tree.consistency(3, 7)))
                .isFalse();
        assertThat(Rfc9162.isConsistent(3, tree.root(3), 9, root, tree.consistency(3, 7)))
                .isFalse();
    }

    @Test
    void nothing_is_said_of_what_is_not_there() {
        var tree = grown(3);

        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(4));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new GrowingTree().root(1));
    }
}
