package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A sheet that keeps what is written on it as blocks. */
final class Outline implements Sheet {

    private final List<Block> blocks = new ArrayList<>();

    /** The blocks that a section writes. */
    static List<Block> of(Consumer<Sheet> section) {
        Outline outline = new Outline();
        section.accept(outline);
        return List.copyOf(outline.blocks);
    }

    /** The blocks that have been written since they were taken last. */
    List<Block> take() {
        List<Block> taken = List.copyOf(blocks);
        blocks.clear();
        return taken;
    }

    @Override
    public int width() {
        return 0;
    }

    @Override
    public void blank() {
        // blocks are apart by themselves
    }

    @Override
    public void paragraph(String first, String margin, String words) {
        blocks.add(new Block.Paragraph(first.strip() + words));
    }

    @Override
    public void labelled(String label, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Labelled(label, List.copyOf(items)));
        }
    }

    @Override
    public void numbered(String heading, List<Step> items, int most) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Numbered(heading, List.copyOf(items), most));
        }
    }

    @Override
    public void tree(String margin, List<Step> steps) {
        if (!steps.isEmpty()) {
            blocks.add(new Block.Tree(List.copyOf(steps)));
        }
    }
}
