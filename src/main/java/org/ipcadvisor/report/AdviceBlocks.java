package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;

/** All that the text says of an advice, as blocks that another notation lays out. */
final class AdviceBlocks {

    private static final Ink PLAIN = new Ink(false);

    private final Advice advice;
    private final NameOrder order;
    private final Outline justified = new Outline();
    private final Explanation explanation;

    AdviceBlocks(Advice advice) {
        this.advice = advice;
        this.order = new NameOrder(advice.links());
        this.explanation = new Explanation(advice, PLAIN, order, justified);
    }

    /** The verdict on the whole, without a full stop. */
    String headline() {
        return head(0);
    }

    /** The file, and the sources. */
    String origin() {
        return head(1) + '.';
    }

    private String head(int index) {
        return ((Block.Paragraph) Outline.of(sheet -> new Overview(advice, PLAIN, sheet).head())
                        .get(index))
                .text();
    }

    /** What the document says that the application is for, in its own lines; empty if it says nothing. */
    String description() {
        return new Provenance(advice).description();
    }

    /** What the advice was made of, with the digests. */
    List<Block> read() {
        return Outline.of(new Provenance(advice)::read);
    }

    /** What the document says for itself besides. */
    List<Block> kept() {
        return Outline.of(new Provenance(advice)::kept);
    }

    /** A row of headings, and one for each link. */
    List<List<String>> overview() {
        return new Overview(advice, PLAIN, new Outline()).rows();
    }

    /** What is said of a link, its heading first. */
    List<Block> link(LinkAdvice link) {
        return Outline.of(sheet -> new LinkSection(advice, PLAIN, order, false, sheet).add(link));
    }

    /** The justification of each verdict on a link: a heading and a tree for each. Links are to be asked for in order, once each. */
    List<Block> justification(LinkAdvice link) {
        explanation.add(link);
        List<Block> blocks = new ArrayList<>(justified.take());
        blocks.addAll(Outline.of(sheet -> new NoteLines(advice, sheet).explain(link)));
        return blocks;
    }

    /** The plan, and what has become of waivers. */
    List<Block> plan() {
        return Outline.of(sheet -> {
            new PlanSection(advice, PLAIN, sheet).add();
            new WaiverSection(advice, PLAIN, sheet).add();
        });
    }

    List<Block> notes() {
        return Outline.of(sheet -> new NoteLines(advice, sheet).add());
    }

    /** What the sources leave open: by their names, or with how each is read. */
    List<Block> open(boolean unfolded) {
        return Outline.of(sheet -> new OpenPoints(advice, unfolded, sheet).add());
    }

    /** What is assumed, all of it or what decides a verdict, and what words on interoperation mean. */
    List<Block> closing(boolean all) {
        return Outline.of(sheet -> new Closing(advice, PLAIN, all, sheet).add());
    }
}
