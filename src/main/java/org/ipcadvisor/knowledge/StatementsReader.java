package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcadvisor.knowledge.Statement.Marks;
import org.jspecify.annotations.Nullable;

/** Reads {@code statements.yaml}: what a source's text says of mechanisms, without a table. */
final class StatementsReader {

    static final String FILE = "statements.yaml";
    private static final String PLATFORMS = "platforms";
    private static final String WIN32 = "win32";
    private static final Set<String> BESIDE = Set.of("says", "in", "section", PLATFORMS);

    private final Source source;
    private final boolean win32Only;
    private final Registry registry;
    private final List<Statement> statements = new ArrayList<>();

    StatementsReader(Source source, SourceTable about, Registry registry) {
        this.source = source;
        this.registry = registry;
        String speaksOf = about.optional("speaks-of");
        if (speaksOf != null && !speaksOf.isEmpty() && !speaksOf.equals(WIN32)) {
            about.problem("speaks-of", "\"speaks-of\" is win32, or left out for all, not \"" + speaksOf + "\".");
        }
        this.win32Only = WIN32.equals(speaksOf);
    }

    void read(SourceTable file) {
        for (String mechanism : file.keys()) {
            if (!registry.mechanismIds().contains(mechanism)) {
                file.problem(
                        mechanism,
                        "\"" + mechanism + "\" is the id of no mechanism that this or an earlier source names.");
            }
            SourceTable table = file.table(mechanism);
            for (String name : table.keys()) {
                Ids.check(table, name, "A statement");
                read(mechanism, name, table.table(name));
            }
        }
    }

    /** The statements in the order written. */
    List<Statement> statements() {
        return statements;
    }

    private void read(String mechanism, String name, SourceTable table) {
        Passage passage = passage(mechanism + '/' + name, table);
        List<String> platforms = platforms(table);
        Scope scope = new Scope(passage, Marks.TEXT, List.of(mechanism), platforms, win32Only && platforms.isEmpty());
        RestrictionKind.read(scope, table, BESIDE).ifPresent(statements::add);
    }

    private List<String> platforms(SourceTable table) {
        List<String> named = table.texts(PLATFORMS);
        named.stream()
                .filter(id -> !registry.platformIds().contains(id))
                .forEach(id -> table.problem(PLATFORMS, "\"" + id + "\" is the id of no column that a source has."));
        return named;
    }

    /** What is said, cited by the source's label, the document and the section in which it stands, and its date. */
    private Passage passage(String name, SourceTable table) {
        String id = table.text("in");
        Optional<CitedDocument> document =
                source.documents().stream().filter(d -> d.id().equals(id)).findFirst();
        if (document.isEmpty() && !id.isEmpty()) {
            table.problem("in", "\"" + id + "\" is none of the documents of " + AboutReader.FILE + ".");
        }
        @Nullable String section = table.optional("section");
        String title = document.map(CitedDocument::title).orElse("");
        String date =
                document.map(CitedDocument::revision).map(d -> " (" + d + ')').orElse("");
        boolean whole = section == null || section.equals(title);
        String where = whole ? title : title + ", " + section;
        // what the whole source is called by says less than the section does
        String brief = !whole && title.equals(source.title()) ? section : title;
        String label = source.label() + ": ";
        return new Passage(source.id(), name, table.text("says"), label + where + date, label + brief);
    }
}
