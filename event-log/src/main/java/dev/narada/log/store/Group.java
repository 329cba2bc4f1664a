package dev.narada.log.store;

import dev.narada.log.KeptAnswer;
import dev.narada.log.Removal;
import dev.narada.log.record.StoredCommit;
import java.util.List;
import java.util.Set;

/**
 * What is written in one go.
 *
 * @param after  the tail that the first commit was placed after
 * @param answers of commands that changed nothing
 */
public record Group(long after, List<Claim> claims, List<KeptAnswer> answers) {

    public Group {
        claims = List.copyOf(claims);
        answers = List.copyOf(answers);
    }

    /**
     * A commit at the place that it claims, and what leaves the removable part with it.
     *
     * @param about by what its request and its answer are to be forgotten
     */
    public record Claim(StoredCommit commit, Set<String> about, List<Removal> removals) {}
}
