package org.ipcadvisor.report;

import java.util.List;

/** Lines of text of a given width, with hanging indents and one column for labels. */
final class Page implements Sheet {

    /** A space at which no line is broken; it cannot come in with anybody's text, which is inert. */
    static final char GLUE = '\u001F';

    /** The end of a line within a paragraph; it cannot come in with anybody's text either. */
    static final char BREAK = '\u001E';

    private static final int GLUED = 24;
    private static final int MARGIN = 4;
    private static final int LABELS = 16;
    private static final int ROOM_FOR_LABELS = 60;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Page(int width) {
        this.width = width;
    }

    /** Words that belong together, unless they are so many that a line could not hold them. */
    static String together(String words) {
        return words.length() <= GLUED ? words.replace(' ', GLUE) : words;
    }

    @Override
    public int width() {
        return width;
    }

    String text() {
        return text.toString();
    }

    @Override
    public void blank() {
        text.append('\n');
    }

    /** Items one below the other, behind a label if the page is wide enough, or else below it; nothing for no items. */
    @Override
    public void labelled(String label, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        String first = "  " + label;
        String margin;
        if (width < ROOM_FOR_LABELS) {
            paragraph(first, "", "");
            margin = " ".repeat(MARGIN);
            first = margin;
        } else {
            margin = " ".repeat(LABELS);
            first = first + " ".repeat(LABELS - first.length());
        }
        for (String item : items) {
            paragraph(first, margin + "  ", item);
            first = margin;
        }
    }

    /** Numbered items below a heading of their own, the first few with what is below them; nothing for no items. */
    @Override
    public void numbered(String heading, List<Step> items, int most) {
        if (items.isEmpty()) {
            return;
        }
        paragraph("  ", "  ", heading);
        for (int i = 0; i < Math.min(most, items.size()); i++) {
            String number = (i + 1) + ". ";
            String margin = " ".repeat(MARGIN + number.length());
            paragraph("    " + number, margin, items.get(i).text());
            items.get(i).below().forEach(below -> paragraph(margin, margin, below.text()));
        }
        if (items.size() > most) {
            paragraph("    ", "    ", "and " + (items.size() - most) + " more, which --explain tells");
        }
    }

    @Override
    public void tree(String margin, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            Step step = steps.get(i);
            String below = margin + (last ? "   " : "│  ");
            String hang = below + (step.below().isEmpty() ? "  " : "│ ");
            paragraph(margin + (last ? "└─ " : "├─ "), hang, step.text());
            tree(below, step.below());
        }
    }

    @Override
    public void paragraph(String first, String margin, String words) {
        String start = first;
        for (String line : words.split(String.valueOf(BREAK), -1)) {
            wrapped(start, margin, line);
            start = margin;
        }
    }

    private void wrapped(String first, String margin, String words) {
        StringBuilder line = new StringBuilder(first);
        int used = Columns.of(first);
        boolean bare = true;
        for (String word : words.split(" ", -1)) {
            int needed = Columns.of(word);
            if (!bare && used + 1 + needed > width) {
                end(line);
                line = new StringBuilder(margin);
                used = Columns.of(margin);
                bare = true;
            }
            if (!bare) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += needed;
            bare = bare && word.isEmpty();
        }
        end(line);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().replace(GLUE, ' ').stripTrailing()).append('\n');
    }
}
