package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.SourceGap.Lead;
import org.ipcadvisor.knowledge.SourceGap.Touch;
import org.jspecify.annotations.Nullable;

/** Reads what a source's gap touches, and checks that all of it is known and can come together. */
final class TouchReader {

    private static final Set<String> KEYS = Set.of(
            "notes",
            "passages",
            "mechanisms",
            "platforms",
            "products",
            "beside",
            "effects",
            "interoperation",
            "role",
            "leads",
            "without-row");

    private final Knowledge knowledge;

    /** Resolves names by a knowledge that is whole but for its gaps. */
    TouchReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Touch read(SourceTable table) {
        table.allowing(KEYS);
        if (table.keys().isEmpty()) {
            table.problem("The line is empty, and so it does not say what the gap touches.");
        }
        List<String> columns = knowledge.platforms().stream().map(Platform::id).toList();
        List<String> rows = knowledge.mechanisms().stream().map(Mechanism::id).toList();
        Touch touch = new Touch(
                notes(table),
                words(table, "passages", passages()),
                words(table, "mechanisms", rows),
                words(table, "platforms", columns),
                products(table),
                words(table, "beside", columns),
                words(table, "effects", GapWords.EFFECTS),
                words(table, "interoperation", GapWords.INTEROPERATION),
                role(table),
                lead(table),
                table.flag("without-row"));
        if (!touch.notes().isEmpty() && knowledge.cells().stream().noneMatch(cell -> isReached(touch, cell))) {
            table.problem("notes", "The line touches nothing: the notes speak of none of its cells.");
        }
        return touch;
    }

    private List<String> passages() {
        return knowledge.statements().stream()
                .map(Statement::said)
                .filter(Passage.class::isInstance)
                .map(said -> ((Passage) said).name())
                .toList();
    }

    private List<Integer> notes(SourceTable table) {
        List<Integer> known = new ArrayList<>();
        for (int number : table.numbers("notes")) {
            if (knowledge.notes().stream().anyMatch(note -> note.number() == number)) {
                known.add(number);
            } else {
                table.problem("notes", "There is no note " + number + " in " + NotesReader.FILE + ".");
            }
        }
        return known;
    }

    private static List<String> words(SourceTable table, String key, List<String> known) {
        List<String> words = table.texts(key);
        words.stream()
                .filter(word -> !known.contains(word))
                .forEach(word -> table.problem(
                        key, "\"" + word + "\" is not known here; known are " + String.join(", ", known) + "."));
        return words;
    }

    private List<String> products(SourceTable table) {
        List<String> names = new ArrayList<>();
        for (String name : table.texts("products")) {
            if (knowledge.productNames().find(name) instanceof Naming.Found<Product> found) {
                names.add(found.value().name());
            } else {
                table.problem("products", "\"" + name + "\" is no product of " + PlatformsReader.FILE + ".");
            }
        }
        return names;
    }

    private static @Nullable Role role(SourceTable table) {
        String word = table.optional("role");
        if (word != null && !word.equals(Role.CREATE.word())) {
            table.problem("role", "\"role\" is create, or left out for both roles, not \"" + word + "\".");
        }
        return word == null ? null : Role.CREATE;
    }

    private static @Nullable Lead lead(SourceTable table) {
        String word = table.optional("leads");
        if (word == null) {
            return null;
        }
        if (!word.equals("first") && !word.equals("alone")) {
            table.problem("leads", "\"leads\" is first or alone, not \"" + word + "\".");
        }
        return word.equals("alone") ? Lead.ALONE : Lead.FIRST;
    }

    /** Whether one of the notes speaks of a cell that fits what else the line says. */
    private boolean isReached(Touch touch, Cell cell) {
        List<String> columns = Stream.concat(
                        touch.platforms().stream(),
                        knowledge.products().stream()
                                .filter(product -> touch.products().contains(product.name()))
                                .map(Product::platform)
                                .filter(Objects::nonNull))
                .toList();
        Platform platform = knowledge.platform(cell.platform());
        return (columns.isEmpty() || columns.contains(cell.platform()))
                && (touch.mechanisms().isEmpty() || touch.mechanisms().contains(cell.mechanism()))
                && knowledge.statements().stream()
                        .anyMatch(s -> touch.notes().contains(s.number()) && s.reaches(cell, platform));
    }
}
