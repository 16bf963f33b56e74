package org.ipcadvisor.report;

import java.util.List;
import java.util.Locale;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Comment.Sense;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.SourceGap;

/** What the sources leave open, and what other texts say of them, all of it and in full, as text. */
public final class GapsReport {

    private final Knowledge knowledge;
    private final int width;

    /** Tells of a knowledge on lines of a width. */
    public GapsReport(Knowledge knowledge, int width) {
        this.knowledge = knowledge;
        this.width = width;
    }

    /** Each gap with its place, what the source says, our reading and the other one; then each comment, likewise. */
    public String text() {
        Page page = new Page(width);
        if (knowledge.sourceGaps().isEmpty() && knowledge.comments().isEmpty()) {
            page.paragraph("Nothing that the sources leave open is known.", 0);
        }
        boolean first = true;
        for (SourceGap gap : knowledge.sourceGaps()) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(gap.id(), 2);
            page.labelled("Where", List.of(gap.where()));
            page.labelled("Says", List.of(gap.says()));
            page.labelled("Read here", List.of(gap.reading()));
            page.labelled("Otherwise", List.of(gap.otherReading()));
        }
        for (Source source : knowledge.sources()) {
            comments(source, page);
        }
        return page.text();
    }

    private void comments(Source source, Page page) {
        List<Comment> comments = knowledge.comments().stream()
                .filter(comment -> comment.source().equals(source.id()))
                .toList();
        if (comments.isEmpty()) {
            return;
        }
        if (!knowledge.sourceGaps().isEmpty()) {
            page.blank();
        }
        page.paragraph(
                "What other texts say of " + source.label()
                        + ". It changes no verdict, unless requirements accept it where that is offered.",
                0);
        for (Comment comment : comments) {
            page.blank();
            comment(comment, page);
        }
    }

    private static void comment(Comment comment, Page page) {
        page.paragraph(comment.id(), 2);
        String word = comment.sense().word();
        String covers = comment.covers().isEmpty() ? "" : ", for " + comment.covers();
        page.labelled(
                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), List.of(comment.on() + covers));
        page.labelled("By", List.of(comment.by()));
        page.labelled("Where", List.of(comment.where()));
        page.labelled("Says", List.of(comment.says()));
        page.labelled("Read here", List.of(comment.unheeded()));
        if (comment.reading() != null) {
            page.labelled("If accepted", List.of(comment.heeded()));
            page.labelled("Accept by", List.of("readings: {" + comment.name() + ": true}"));
        } else if (comment.sense() != Sense.CONFIRMS) {
            page.labelled("Otherwise", List.of(comment.heeded()));
        }
    }
}
