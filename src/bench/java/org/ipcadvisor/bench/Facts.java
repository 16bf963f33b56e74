package org.ipcadvisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.RequirementsReader;
import org.ipcadvisor.requirements.Target;
import org.jspecify.annotations.Nullable;

/** Writes what the peers of other languages read: the article, and the requests, each in the language's own notation. */
final class Facts {

    private final List<String> prolog = new ArrayList<>();
    private final List<String> clips = new ArrayList<>();
    private final List<String> clingo = new ArrayList<>();

    private Facts() {}

    /** Takes a folder for the requests that are drawn, another one for the request of a file, and the file. */
    public static void main(String[] args) throws IOException, BadDocumentException {
        Known known = Known.of(Known.article());
        write(Path.of(args[0]), known, Requests.read());
        RequirementsReader reader = new RequirementsReader(Knowledge.shipped());
        byte[] bytes = Files.readAllBytes(Path.of(args[2]));
        write(Path.of(args[1]), known, List.of(reader.read(args[2], bytes, Syntax.ofFile(args[2]))));
    }

    /** Writes the article, the requests, and what this advisor decides. */
    private static void write(Path folder, Known known, List<Requirements> documents) throws IOException {
        Files.createDirectories(folder);
        List<Link.Copies> requests = documents.stream().map(Requests::link).toList();
        Facts article = new Facts();
        article.add(known);
        article.write(folder, "article");
        Facts asked = new Facts();
        for (int i = 0; i < requests.size(); i++) {
            asked.add(i, requests.get(i));
        }
        asked.write(folder, "requests");
        Files.writeString(folder.resolve("article.json"), json(known));
        Files.write(folder.resolve("requests.jsonl"), jsonLines(requests));
        Peer ours = Peers.OURS.make();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < requests.size(); i++) {
            expected.append("request ")
                    .append(i)
                    .append('\n')
                    .append(ours.decide(requests.get(i)).text());
        }
        Files.writeString(folder.resolve("expected.txt"), expected);
    }

    private void write(Path folder, String name) throws IOException {
        // clauses of one predicate have to stand together
        prolog.sort(Comparator.comparing(line -> line.substring(0, line.indexOf('('))));
        Files.write(folder.resolve(name + ".pl"), prolog);
        Files.write(folder.resolve(name + ".lp"), clingo);
        clips.add(0, "(deffacts " + name);
        clips.add(")");
        Files.write(folder.resolve(name + ".clp"), clips);
    }

    /** The article: rows in their order, cells, and ties. */
    private void add(Known known) {
        for (Product product : Product.values()) {
            fact("column", product.column(), product.words());
        }
        for (Known.Row row : known.rows()) {
            Mechanism mechanism = row.mechanism();
            String need = mechanism.roleNeed() == null
                    ? "none"
                    : mechanism.roleNeed().name().toLowerCase(Locale.ROOT);
            fact("row", mechanism.order(), mechanism.id(), mechanism.name(), mechanism.object(), need);
        }
        for (Known.Row row : known.rows()) {
            for (Known.Square square : row.squares().values()) {
                fact("cell", square.row(), square.platform(), square.available() ? "yes" : "no", square.id());
                for (Known.Tie tie : square.ties()) {
                    String reading = tie.reading() == null ? "none" : tie.reading();
                    fact("tie", square.row(), square.platform(), tie.kind().word(), tie.note(), tie.thing(), reading);
                }
            }
        }
    }

    /** A request: its targets in their order, and what it needs; none is left out. */
    private void add(int number, Link.Copies request) {
        List<Target> targets = request.application().targets();
        Needs needs = request.terms().needs();
        List<String> all = new ArrayList<>(List.of(
                word(targets.get(0).pipes().value()),
                word(targets.get(0).mailslots().value()),
                word(needs.rpcRole().value()),
                word(needs.interoperate().value())));
        targets.forEach(target -> all.add(String.valueOf(target.platform())));
        clips.add("  (request " + number + " \"" + String.join("\" \"", all) + "\")");
        fact("request", number);
        for (int i = 0; i < targets.size(); i++) {
            fact("target", number, i, String.valueOf(targets.get(i).platform()));
        }
        fact("need", number, "pipes", word(targets.get(0).pipes().value()));
        fact("need", number, "mailslots", word(targets.get(0).mailslots().value()));
        fact("need", number, "rpc_role", word(needs.rpcRole().value()));
        fact("need", number, "interoperate", word(needs.interoperate().value()));
    }

    private static String word(@Nullable Object value) {
        return value instanceof Role role ? role.word() : value == null ? "none" : value.toString();
    }

    private void fact(String name, Object... values) {
        StringBuilder quoted = new StringBuilder();
        StringBuilder strings = new StringBuilder();
        StringBuilder spaced = new StringBuilder();
        for (Object value : values) {
            boolean number = value instanceof Integer;
            quoted.append(quoted.length() == 0 ? "" : ", ").append(number ? value : "'" + value + "'");
            strings.append(strings.length() == 0 ? "" : ", ").append(number ? value : "\"" + value + "\"");
            spaced.append(' ').append(number ? value : "\"" + value + "\"");
        }
        prolog.add(name + '(' + quoted + ").");
        clingo.add(name + '(' + strings + ").");
        if (!ofRequests(name)) {
            clips.add("  (" + name + spaced + ")");
        }
    }

    /** CLIPS has each request as one fact, from which it asserts those that rules see, as long as it decides. */
    private static boolean ofRequests(String name) {
        return List.of("request", "target", "need").contains(name);
    }

    private static String json(Known known) {
        List<String> rows = new ArrayList<>();
        for (Known.Row row : known.rows()) {
            List<String> squares = new ArrayList<>();
            for (Known.Square square : row.squares().values()) {
                List<String> ties = new ArrayList<>();
                for (Known.Tie tie : square.ties()) {
                    ties.add(object(
                            "kind",
                            tie.kind().word(),
                            "note",
                            tie.note(),
                            "thing",
                            tie.thing(),
                            "reading",
                            tie.reading()));
                }
                squares.add(quote(square.platform()) + ": {\"available\": " + square.available() + ", \"id\": "
                        + quote(square.id()) + ", \"ties\": [" + String.join(", ", ties) + "]}");
            }
            Mechanism mechanism = row.mechanism();
            String need = mechanism.roleNeed() == null
                    ? null
                    : mechanism.roleNeed().name().toLowerCase(Locale.ROOT);
            String head =
                    object("id", mechanism.id(), "name", mechanism.name(), "object", mechanism.object(), "need", need);
            rows.add(head.substring(0, head.length() - 1) + ", \"cells\": {" + String.join(",\n  ", squares) + "}}");
        }
        return "[" + String.join(",\n ", rows) + "]\n";
    }

    private static List<String> jsonLines(List<Link.Copies> requests) {
        List<String> lines = new ArrayList<>();
        for (Link.Copies request : requests) {
            List<Target> targets = request.application().targets();
            Map<String, String> values = new TreeMap<>();
            values.put("pipes", quote(written(targets.get(0).pipes().value())));
            values.put("mailslots", quote(written(targets.get(0).mailslots().value())));
            values.put(
                    "rpc_role", quote(written(request.terms().needs().rpcRole().value())));
            values.put(
                    "interoperate",
                    String.valueOf(request.terms().needs().interoperate().value()));
            List<String> ends = new ArrayList<>();
            for (int i = 0; i < targets.size(); i++) {
                Target target = targets.get(i);
                ends.add(object(
                        "platform",
                        target.platform(),
                        "product",
                        target.product().name(),
                        "path",
                        target.path()));
            }
            List<String> keys = new ArrayList<>(List.of("\"targets\": [" + String.join(", ", ends) + "]"));
            values.forEach((key, value) -> keys.add(quote(key) + ": " + value));
            lines.add("{" + String.join(", ", keys) + "}");
        }
        return lines;
    }

    private static @Nullable String written(@Nullable Role role) {
        return role == null ? null : role.word();
    }

    private static String object(@Nullable String... keysAndValues) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(quote(keysAndValues[i]) + ": " + quote(keysAndValues[i + 1]));
        }
        return "{" + String.join(", ", entries) + "}";
    }

    /** Nothing that is written here has a quote or a backslash in it. */
    private static String quote(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
