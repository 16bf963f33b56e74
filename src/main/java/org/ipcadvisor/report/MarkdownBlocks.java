package org.ipcadvisor.report;

import java.util.List;

/** The blocks of a report as Markdown, the less important ones folded. */
final class MarkdownBlocks {

    private final StringBuilder text = new StringBuilder();
    private final String bullet;

    /** Blocks whose lists have hyphens. */
    MarkdownBlocks() {
        this("- ");
    }

    /** Blocks whose lists have a bullet of their own. */
    MarkdownBlocks(String bullet) {
        this.bullet = bullet;
    }

    String text() {
        return text.toString();
    }

    /** A line that is Markdown already, with an empty line below it. */
    MarkdownBlocks line(String markdown) {
        text.append(markdown).append("\n\n");
        return this;
    }

    /** Items of a list, each a text. */
    MarkdownBlocks list(List<String> items) {
        items.forEach(item -> text.append(bullet).append(MarkdownText.of(item)).append('\n'));
        text.append('\n');
        return this;
    }

    /** A table with headings, its cells being Markdown already. */
    MarkdownBlocks table(List<List<String>> rows) {
        row(rows.get(0));
        row(rows.get(0).stream().map(heading -> "---").toList());
        rows.subList(1, rows.size()).forEach(this::row);
        text.append('\n');
        return this;
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** What can be unfolded; nothing where it is empty. */
    MarkdownBlocks folded(String summary, String markdown) {
        if (!markdown.isBlank()) {
            text.append("<details><summary>")
                    .append(MarkdownText.inHtml(summary))
                    .append("</summary>\n\n")
                    .append(markdown)
                    .append("</details>\n\n");
        }
        return this;
    }

    MarkdownBlocks all(List<Block> blocks) {
        blocks.forEach(this::block);
        return this;
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(MarkdownText.of(paragraph.text()));
        } else if (block instanceof Block.Labelled labelled) {
            line("**" + MarkdownText.of(labelled.label()) + "**");
            list(labelled.items());
        } else if (block instanceof Block.Numbered numbered) {
            line("**" + MarkdownText.of(numbered.heading()) + "**");
            numbers(numbered.first(), 1);
            folded(
                    numbered.rest().size() + " more",
                    new MarkdownBlocks()
                            .numbers(numbered.rest(), numbered.most() + 1)
                            .text());
        } else if (block instanceof Block.Tree tree) {
            steps("", tree.steps());
            text.append('\n');
        }
    }

    private MarkdownBlocks numbers(List<Step> items, int from) {
        for (int i = 0; i < items.size(); i++) {
            String number = (from + i) + ". ";
            text.append(number).append(MarkdownText.of(items.get(i).text())).append('\n');
            steps(" ".repeat(number.length()), items.get(i).below());
        }
        if (!items.isEmpty()) {
            text.append('\n');
        }
        return this;
    }

    private void steps(String margin, List<Step> steps) {
        for (Step step : steps) {
            text.append(margin)
                    .append(bullet)
                    .append(MarkdownText.of(step.text()))
                    .append('\n');
            steps(margin + "  ", step.below());
        }
    }
}
