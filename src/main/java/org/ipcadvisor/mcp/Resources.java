package org.ipcadvisor.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.report.MatrixJson;
import org.ipcadvisor.report.MatrixReport;
import org.ipcadvisor.report.NotesReport;
import org.ipcadvisor.report.SchemaJson;
import org.ipcadvisor.report.Tables;
import org.ipcadvisor.report.TextOptions;
import org.jspecify.annotations.Nullable;

/** What can be read: the tables, each note, and the schemas, as the commands print them. */
final class Resources {

    private static final String ROOT = "ipc-advisor://";

    private final Terms terms;

    Resources(Terms terms) {
        this.terms = terms;
    }

    /**
     * Something that can be read.
     *
     * @param path what stands behind {@code ipc-advisor://} in its URI
     * @param title what it is, for people
     * @param type its media type
     * @param text writes it
     */
    private record Resource(String path, String title, String type, Function<Knowledge, String> text) {}

    private static List<Resource> all(Knowledge knowledge) {
        List<Resource> all = new ArrayList<>();
        all.add(new Resource(
                "matrix",
                "The tables of all sources, with their notes, and what other texts say",
                "application/json",
                known -> MatrixJson.of(tables(known))));
        all.add(new Resource(
                "matrix.md",
                "The tables of all sources, with their notes",
                "text/markdown",
                known -> new MatrixReport(tables(known)).markdown()));
        knowledge.sources().forEach(source -> addTable(source, knowledge, all));
        knowledge.notes().forEach(note -> all.add(note(note)));
        SchemaJson.names()
                .forEach(name -> all.add(new Resource(
                        "schema/" + name,
                        "The JSON Schema of " + name,
                        "application/schema+json",
                        known -> SchemaJson.of(name, known))));
        return all;
    }

    private static void addTable(Source source, Knowledge knowledge, List<Resource> all) {
        if (knowledge.notes().stream().noneMatch(note -> note.source().equals(source.id()))) {
            return;
        }
        all.add(new Resource(
                source.id() + "/matrix.csv",
                "The table of " + source.label(),
                "text/csv",
                known -> new MatrixReport(tables(known.only(List.of(source.id())))).csv()));
    }

    private static Resource note(Note note) {
        return new Resource(
                note.source() + "/notes/" + note.number(),
                note.citation(),
                "text/plain",
                known -> new NotesReport(
                                known.only(List.of(note.source())),
                                TextOptions.plain().width())
                        .some(List.of(note.number()), List.of()));
    }

    private static Tables tables(Knowledge knowledge) {
        return Tables.of(knowledge, null, null);
    }

    /** All of them, as they are listed. */
    List<Object> list() {
        return all(terms.advisor().get().knowledge()).stream()
                .map(Resources::listed)
                .toList();
    }

    private static Object listed(Resource resource) {
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("uri", ROOT + resource.path());
        listed.put("name", resource.path());
        listed.put("title", resource.title());
        listed.put("mimeType", resource.type());
        return listed;
    }

    /** What one says. */
    Map<String, @Nullable Object> read(Request request) throws RefusedException {
        String uri = request.text("uri");
        Knowledge knowledge = terms.advisor().get().knowledge();
        Resource resource = all(knowledge).stream()
                .filter(each -> uri.equals(ROOT + each.path()))
                .findFirst()
                .orElseThrow(() -> absent(uri, request));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("uri", uri);
        content.put("mimeType", resource.type());
        content.put("text", resource.text().apply(knowledge));
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("contents", List.of(content));
        return result;
    }

    private static RefusedException absent(String uri, Request request) {
        int code = request.isOfRevision() ? -32602 : -32002; // older revisions have a code of their own
        return new RefusedException(
                code,
                "There is no resource " + Wording.quoted(uri) + "; resources/list tells which there are.",
                Map.of("uri", uri));
    }
}
