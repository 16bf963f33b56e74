package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.check.YamlFile.Entry;

/**
 * Every statement, comment and reading touches something. That what they name exists is what the readers ask for; here, what
 * they name also comes together.
 */
final class Touching implements Linter {

    @Override
    public String name() {
        return "touches-something";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        List<Flaw> flaws = new ArrayList<>();
        YamlFile comments = matter.commentsFile();
        for (Entry comment : comments.entries("")) {
            flaws.addAll(about(comments, comment));
            flaws.addAll(covering(matter, comments, comment));
            flaws.addAll(accepted(matter, comments, comment));
        }
        matter.statements().stream()
                .map(s -> new Stated(s, matter))
                .filter(s -> s.isOfText() && s.isIdle())
                .map(s ->
                        s.flaw("No platform of which this speaks has the mechanism: a table says NO there. Take it out,"
                                + " or name other platforms."))
                .forEach(flaws::add);
        YamlFile readings = matter.readingsFile();
        long win32 = columns(matter).stream().filter(Platform::win32).count();
        for (Entry reading : readings.entries("")) {
            if (reading.value().has("joins") && win32 < 2) {
                String said =
                        "The table has fewer than two columns of Win32 platforms, so that there is nothing to join."
                                + " Take \"joins\" out.";
                flaws.add(readings.flaw(reading.path() + "/joins", said));
            }
        }
        return flaws;
    }

    private static List<Platform> columns(Matter matter) {
        return matter.knowledge().platforms().stream()
                .filter(p -> matter.cells().stream().anyMatch(c -> c.platform().equals(p.id())))
                .toList();
    }

    /** Something that a note says is named by its kind only beside the note. */
    private static List<Flaw> about(YamlFile comments, Entry comment) {
        String path = comment.path() + "/about";
        return comments.at(path).has("kind") && !comments.at(path).has("note")
                ? List.of(comments.flaw(
                        path, "A kind alone says nothing of what the comment is about. Name the note in \"note\" too."))
                : List.of();
    }

    /** The products that a comment covers belong to a column of which it speaks. */
    private static List<Flaw> covering(Matter matter, YamlFile comments, Entry comment) {
        List<String> spoken = spoken(matter, comments, comment);
        List<String> covered = products(matter, comment);
        boolean together = covered.isEmpty()
                || matter.knowledge().products().stream()
                        .filter(p -> covered.contains(p.name()))
                        .anyMatch(p -> p.platform() != null && spoken.contains(p.platform()));
        return together || spoken.isEmpty()
                ? List.of()
                : List.of(comments.flaw(
                        comment.path() + "/products",
                        "The comment is about cells of " + String.join(", ", spoken)
                                + ", and covers no product of these columns. Make the two agree."));
    }

    private static List<String> products(Matter matter, Entry comment) {
        return matter.knowledge().comments().stream()
                .filter(c -> matter.isOwn(c.source()) && c.name().equals(comment.key()))
                .map(Comment::products)
                .findFirst()
                .orElse(List.of());
    }

    /** The columns of the cells of which a comment speaks, by themselves or through a note. */
    private static List<String> spoken(Matter matter, YamlFile comments, Entry comment) {
        List<String> spoken = new ArrayList<>();
        comments.entries(comment.path() + "/about/cells")
                .forEach(cell -> spoken.add(cell.value().asString("").replaceFirst(".*/", "")));
        int note = comments.at(comment.path() + "/about/note").asInt(0);
        matter.statements().stream()
                .filter(s -> note > 0 && s.number() == note)
                .forEach(s -> matter.cells().stream()
                        .filter(c -> s.reaches(c, matter.knowledge().platform(c.platform())))
                        .forEach(c -> spoken.add(c.platform())));
        return spoken.stream().distinct().toList();
    }

    /** What follows where a comment is accepted restricts a cell that it is about. */
    private static List<Flaw> accepted(Matter matter, YamlFile comments, Entry comment) {
        String path = comment.path() + "/accepted/restricts";
        if (comments.at(path).isMissingNode()) {
            return List.of();
        }
        List<Stated> follows = matter.statements().stream()
                .map(s -> new Stated(s, matter))
                .filter(s -> s.id().equals("comment" + comment.path()))
                .toList();
        return follows.isEmpty() || follows.stream().anyMatch(Stated::isIdle)
                ? List.of(comments.flaw(
                        path,
                        "This restricts none of the cells that the comment is about. Name cells in \"about\", and a"
                                + " kind that speaks of what they say: YES or NO."))
                : List.of();
    }
}
