package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Comment.Sense;
import org.ipcadvisor.knowledge.Statement.Marks;
import org.jspecify.annotations.Nullable;

/** Reads {@code comments.yaml}: what other texts say of a source, and what follows where requirements accept it. */
final class CommentsReader {

    static final String FILE = "comments.yaml";
    private static final String ABOUT = "about";
    private static final String ACCEPTED = "accepted";
    private static final String PRODUCTS = "products";
    private static final String PLATFORMS = "platforms";
    private static final String RESTRICTS = "restricts";
    private static final String WITHDRAWS = "withdraws";

    private final Source source;
    private final Registry registry;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Statement> statements;
    private final List<Comment> comments = new ArrayList<>();

    /** Reads what is said of some cells and of what a source states. */
    CommentsReader(Source source, Registry registry, List<Cell> cells, List<Statement> statements) {
        this.source = source;
        this.registry = registry;
        cells.forEach(cell -> this.cells.put(cell.mechanism() + '/' + cell.platform(), cell));
        this.statements = new ArrayList<>(statements);
    }

    void read(SourceTable file) {
        for (String name : file.keys()) {
            Ids.check(file, name, "A comment");
            read(
                    name,
                    file.table(name)
                            .allowing(Set.of(
                                    "stance", ABOUT, PRODUCTS, PLATFORMS, "covers", "says", "by", "where", ACCEPTED)));
        }
    }

    List<Comment> comments() {
        return comments;
    }

    /** The cells, each with what is said of it. */
    List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    /** What the source states, with what is said of it, and what the accepted comments state. */
    List<Statement> statements() {
        return statements;
    }

    private void read(String name, SourceTable table) {
        Subject subject = Subject.read(table.table(ABOUT), cells.keySet(), statements);
        List<String> products = products(table);
        Comment comment = comment(name, table, subject, products);
        comments.add(comment);
        if (comment.reading() != null) {
            follow(comment, comment.reading(), table.table(ACCEPTED), subject, products);
        }
        subject.cells()
                .forEach(id -> cells.computeIfPresent(
                        id,
                        (key, cell) -> cell.under(Stream.concat(cell.comments().stream(), Stream.of(comment))
                                .toList())));
        statements.replaceAll(s -> subject.isAbout(s) ? s.under(comment) : s);
    }

    private Comment comment(String name, SourceTable table, Subject subject, List<String> products) {
        String covers = table.has("covers") ? table.text("covers") : Wording.all(products);
        String says = table.text("says");
        String by = table.text("by");
        CommentWords words = new CommentWords(source.label(), subject.words(source, cells), covers, by, sense(table));
        SourceReading reading = table.has(ACCEPTED) ? reading(name, table.table(ACCEPTED), words) : null;
        return new Comment(
                source.id(),
                name,
                words.sense(),
                words.on(),
                withColumns(products),
                covers,
                says,
                by,
                table.text("where"),
                reading,
                words.unheeded(),
                reading == null ? words.heeded(says) : reading.says());
    }

    private static @Nullable Sense senseOf(String word) {
        return Arrays.stream(Sense.values())
                .filter(sense -> sense.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static Sense sense(SourceTable table) {
        String word = table.text("stance");
        Sense sense = senseOf(word);
        if (sense == null && !word.isEmpty()) {
            table.problem("stance", "\"stance\" is disputes, confirms or interprets, not \"" + word + "\".");
        }
        return sense == null ? Sense.INTERPRETS : sense;
    }

    private SourceReading reading(String name, SourceTable accepted, CommentWords words) {
        accepted.allowing(Set.of("says", WITHDRAWS, RESTRICTS));
        if (accepted.flag(WITHDRAWS) == accepted.has(RESTRICTS)) {
            accepted.problem("Say in \"withdraws: true\" or in \"restricts\" what follows, and not in both.");
        }
        return new SourceReading(source.id(), name, accepted.text("says"), words.unheeded(), false, List.of());
    }

    /** Hangs on the comment's acceptance what follows from it. */
    private void follow(
            Comment comment, SourceReading reading, SourceTable accepted, Subject subject, List<String> products) {
        List<String> there = platformsOf(products);
        if (accepted.flag(WITHDRAWS)) {
            ReadingClause clause = new ReadingClause(reading, List.of(), there, products, null, false, false);
            if (statements.stream().noneMatch(subject::isAbout)) {
                accepted.problem(
                        WITHDRAWS, "There is no note in what the comment is about, so nothing can be withdrawn.");
            }
            statements.replaceAll(s -> subject.isAbout(s) ? s.under(List.of(clause)) : s);
        }
        Passage passage =
                new Passage(source.id(), "comment/" + comment.name(), comment.says(), comment.by(), comment.by());
        subject.byMechanism().forEach((mechanism, platforms) -> {
            List<String> spoken = platforms.stream().filter(there::contains).toList();
            if (!spoken.isEmpty()) { // none would be read as all
                ReadingClause clause = new ReadingClause(reading, List.of(), spoken, products, null, true, true);
                Scope scope = new Scope(passage, Marks.NOWHERE, List.of(mechanism), spoken, false);
                accepted.tables(RESTRICTS)
                        .forEach(restricts -> RestrictionKind.read(scope, restricts)
                                .ifPresent(statement -> statements.add(statement.under(List.of(clause)))));
            }
        });
    }

    /** The products that a comment covers by their names; empty for all. */
    private List<String> products(SourceTable table) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : table.texts(PRODUCTS)) {
            if (registry.productNames().find(name) instanceof Naming.Found<Product> found) {
                names.add(found.value().name());
            } else {
                table.problem(PRODUCTS, "\"" + name + "\" is no product of " + PlatformsReader.FILE + ".");
            }
        }
        for (String id : table.texts(PLATFORMS)) {
            if (!registry.platformIds().contains(id)) {
                table.problem(PLATFORMS, "\"" + id + "\" is the id of no column.");
            }
            registry.products().stream()
                    .filter(p -> id.equals(p.platform()))
                    .map(Product::name)
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    /** The columns to which products belong; all if there are none. */
    private List<String> platformsOf(List<String> products) {
        return registry.platforms().stream()
                .map(Platform::id)
                .filter(id -> products.isEmpty()
                        || registry.products().stream()
                                .anyMatch(p -> id.equals(p.platform()) && products.contains(p.name())))
                .toList();
    }

    /** The same and the columns that they belong to, because a column that is named by itself may be any of its products. */
    private List<String> withColumns(List<String> products) {
        Set<String> all = new LinkedHashSet<>(products);
        registry.products().stream()
                .filter(p -> products.contains(p.name()) && p.platform() != null)
                .map(p -> registry.platform(String.valueOf(p.platform())).name())
                .forEach(all::add);
        return List.copyOf(all);
    }
}
