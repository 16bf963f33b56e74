package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code gaps.yaml}: what the document leaves open, how it is read, and what each gap touches. */
final class GapsReader {

    static final String FILE = "gaps.yaml";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String TOUCHES = "touches";

    private final String source;
    private final TouchReader touch;
    private final List<SourceGap> gaps = new ArrayList<>();

    GapsReader(String source, TouchReader touch) {
        this.source = source;
        this.touch = touch;
    }

    void read(SourceTable file) {
        for (String key : file.keys()) {
            if (!NAME.matcher(key).matches()) {
                file.problem(key, "A gap is named in small letters with hyphens, not \"" + key + "\".");
            }
            SourceTable table = file.table(key).allowing(Set.of("where", "says", "reading", "other-reading", TOUCHES));
            gaps.add(new SourceGap(
                    source,
                    key,
                    table.text("where"),
                    table.text("says"),
                    table.text("reading"),
                    table.text("other-reading"),
                    touches(table)));
        }
    }

    /** The gaps in the order written. */
    List<SourceGap> gaps() {
        return gaps;
    }

    private List<SourceGap.Touch> touches(SourceTable table) {
        List<SourceTable> lines = table.tables(TOUCHES);
        if (lines.isEmpty()) {
            table.problem("The gap touches nothing: say in \"touches\" which findings it is about.");
        }
        return lines.stream().map(touch::read).toList();
    }
}
