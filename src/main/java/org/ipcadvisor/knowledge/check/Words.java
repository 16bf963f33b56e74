package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.check.YamlFile.Entry;
import tools.jackson.databind.JsonNode;

/** The words that reports show are one to three full sentences, and what they show by itself is one. */
final class Words implements Linter {

    private static final int MOST = 3;
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[.?!][\"')]?\\s+(?=[\\p{Lu}\\d\"'(])");
    private static final Pattern END = Pattern.compile(".*[.?!][\"')]?");
    private static final Pattern ONE_BLANK = Pattern.compile("\\S+(?: \\S+)*");

    @Override
    public String name() {
        return "words";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        List<Flaw> flaws = new ArrayList<>();
        sentences(flaws, matter.notesFile(), "", MOST, "says");
        YamlFile statements = matter.statementsFile();
        statements.entries("").forEach(mechanism -> sentences(flaws, statements, mechanism.path(), MOST, "says"));
        sentences(flaws, matter.readingsFile(), "", MOST, "says", "otherwise");
        YamlFile comments = matter.commentsFile();
        sentences(flaws, comments, "", MOST, "says");
        comments.entries("").forEach(comment -> check(flaws, comments, comment.path() + "/accepted/says", MOST));
        sentences(flaws, matter.gapsFile(), "", MOST, "says", "other-reading");
        sentences(flaws, matter.gapsFile(), "", 1, "reading");
        for (YamlFile file : List.of(matter.mechanismsFile(), matter.platformsFile())) {
            file.entries("/outside").forEach(word -> check(flaws, file, word.path(), MOST));
        }
        return flaws;
    }

    /** Checks some keys of all entries. */
    private static void sentences(List<Flaw> flaws, YamlFile file, String path, int most, String... keys) {
        for (Entry entry : file.entries(path)) {
            for (String key : keys) {
                check(flaws, file, entry.path() + '/' + key, most);
            }
        }
    }

    private static void check(List<Flaw> flaws, YamlFile file, String path, int most) {
        JsonNode words = file.at(path);
        if (words.isMissingNode()) {
            return;
        }
        String text = words.asString("");
        int count = BETWEEN_SENTENCES.split(text, -1).length;
        if (!END.matcher(text.strip()).matches()) {
            flaws.add(file.flaw(path, "Reports show these words as a sentence. End them with a full stop."));
        }
        if (!ONE_BLANK.matcher(text).matches()) {
            flaws.add(
                    file.flaw(
                            path,
                            "Reports show these words as they stand. Leave blanks at their ends out, and one between two of them."));
        }
        if (count > most) {
            String room = most == 1 ? "one sentence" : "one to three sentences";
            flaws.add(file.flaw(
                    path, "These are " + count + " sentences, and reports have room for " + room + ". Write fewer."));
        }
    }
}
