package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.LinkAdvice;

/**
 * The advice on one document, as a page shows it.
 *
 * @param application the application's name
 * @param label what its table of links is called
 * @param headline the verdict on the whole
 * @param verdict its word
 * @param gate whether it passes, as a sentence
 * @param causes why it does not; empty if it does
 * @param description what the document says that it is for, a text for each line
 * @param origin the file, and the sources
 * @param warnings what is odd in the document
 * @param overview a row of headings and one for each link; empty if there is but one
 * @param links the links
 * @param plan the fewest mechanisms for the whole
 * @param notes which notes of the sources bear on it
 * @param open what the sources leave open
 * @param closing what is assumed, and what words on interoperation mean
 * @param read what the advice was made of, with the digests, and what the document says for itself
 */
record HtmlAdvice(
        String application,
        String label,
        String headline,
        String verdict,
        String gate,
        List<String> causes,
        String description,
        String origin,
        List<String> warnings,
        List<List<String>> overview,
        List<Link> links,
        List<Block> plan,
        List<Block> notes,
        List<Block> open,
        List<Block> closing,
        List<Block> read) {

    /**
     * A link, as a page shows it.
     *
     * @param heading its name, its verdict and its ends
     * @param verdict the word of its verdict
     * @param picture the table of its platforms
     * @param blocks what is said of it
     * @param justification why each mechanism has its verdict, and which notes bear on it
     */
    record Link(String heading, String verdict, Picture picture, List<Block> blocks, List<Fold> justification) {}

    /**
     * Steps that are unfolded below what they justify.
     *
     * @param summary what they justify
     * @param steps the steps
     */
    record Fold(String summary, List<Step> steps) {}

    /**
     * The advice on one of a page's documents.
     *
     * @param number which one it is, from 1
     * @param documents how many there are; of several, each is named in the labels of its tables, so that these differ
     */
    static HtmlAdvice of(Advice advice, Gate gate, int number, int documents) {
        String where = documents == 1 ? "" : " in document " + number;
        AdviceBlocks blocks = new AdviceBlocks(advice);
        List<String> causes = gate.causes(advice);
        List<Link> links = new ArrayList<>();
        for (LinkAdvice link : advice.links()) {
            links.add(link(link, new Pictures(advice, "e" + number + '-' + (links.size() + 1), where), blocks));
        }
        return new HtmlAdvice(
                Inert.text(advice.application()),
                "All links" + where,
                Told.line(blocks.headline()),
                advice.verdict().word(),
                Inert.text(gate.result(advice)),
                causes.stream().map(Inert::text).toList(),
                blocks.description(),
                Told.line(blocks.origin()),
                advice.warnings().stream().map(Told::problem).toList(),
                advice.links().size() == 1
                        ? List.of()
                        : blocks.overview().stream()
                                .map(row -> row.stream().map(Told::line).toList())
                                .toList(),
                links,
                blocks.plan(),
                blocks.notes(),
                blocks.open(true),
                blocks.closing(true),
                Stream.of(blocks.read(), blocks.kept()).flatMap(List::stream).toList());
    }

    private static Link link(LinkAdvice link, Pictures pictures, AdviceBlocks blocks) {
        List<Block> section = blocks.link(link);
        return new Link(
                Told.line(((Block.Paragraph) section.get(0)).text()),
                link.verdict().word(),
                pictures.of(link),
                section.subList(1, section.size()),
                folds(blocks.justification(link)));
    }

    /** Each heading with the steps below it. */
    private static List<Fold> folds(List<Block> blocks) {
        List<Fold> folds = new ArrayList<>();
        String summary = "";
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                summary = Told.line(paragraph.text());
            } else if (block instanceof Block.Tree tree) {
                folds.add(new Fold(summary, tree.steps()));
            }
        }
        return folds;
    }
}
