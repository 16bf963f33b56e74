package org.ipcadvisor.advice;

import java.util.List;

/**
 * A mechanism as it was judged on a link.
 *
 * @param mechanism its id
 * @param name its name
 * @param row whether a source's table has a row for it
 * @param order its place among the source's rows, the first being the lowest; after them all if it has no row
 * @param verdict how far it serves
 * @param rank 1 for the best; ties share a rank
 * @param interoperation what is known of its ends working together
 * @param summary one sentence: why it has the verdict
 * @param findings all findings, the worst first
 * @param directions both ways of a link between two components, in the order written; else empty
 * @param prospect what would change the verdict
 */
public record Recommendation(
        String mechanism,
        String name,
        boolean row,
        int order,
        Verdict verdict,
        int rank,
        Interoperation interoperation,
        String summary,
        List<Finding> findings,
        List<Direction> directions,
        Prospect prospect) {

    /** The same recommendation, with what would change it. */
    public Recommendation with(Prospect other) {
        return new Recommendation(
                mechanism, name, row, order, verdict, rank, interoperation, summary, findings, directions, other);
    }
}
