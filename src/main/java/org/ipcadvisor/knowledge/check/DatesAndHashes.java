package org.ipcadvisor.knowledge.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.CitedDocument;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.check.YamlFile.Entry;

/**
 * Dates and hashes are there and can be true. That they are given, and look like dates and hashes, is what the readers ask
 * for.
 */
final class DatesAndHashes implements Linter {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FILLED = Pattern.compile("(.)\\1*");
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String REVISION = "revision";

    @Override
    public String name() {
        return "dates-and-hashes";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        YamlFile about = matter.about();
        List<Flaw> flaws =
                new ArrayList<>(dates(about, "/revision", matter.source().revision()));
        hash(about, "/sha256").ifPresent(flaws::add);
        for (Entry document : about.entries("/documents")) {
            flaws.addAll(dates(about, document.path() + '/' + REVISION, document.text(REVISION)));
            hash(about, document.path() + "/commit").ifPresent(flaws::add);
            hash(about, document.path() + "/sha256").ifPresent(flaws::add);
            boolean dated = document.value().has(REVISION) || document.value().has("commit");
            if (document.value().path("undated").asBoolean(false) && dated) {
                String said = "The document is undated, and has a revision or a commit. Leave one of the two out.";
                flaws.add(about.flaw(document.path() + "/undated", said));
            }
        }
        newest(matter, about).ifPresent(flaws::add);
        YamlFile comments = matter.commentsFile();
        comments.entries("").forEach(c -> flaws.addAll(dates(comments, c.path() + "/where", c.text("where"))));
        return flaws;
    }

    /** A hash that nothing has, or nothing but an empty text. */
    private static Optional<Flaw> hash(YamlFile about, String path) {
        String written = about.at(path).asString("");
        return FILLED.matcher(written).matches() || written.equals(NOTHING)
                ? Optional.of(
                        about.flaw(path, "This is the hash of nothing. Give that of the text that was carried over."))
                : Optional.empty();
    }

    /** The dates in a text that no calendar has. */
    private static List<Flaw> dates(YamlFile file, String path, String text) {
        return DATE.matcher(text)
                .results()
                .map(date -> date.group())
                .filter(date -> !isDate(date))
                .map(date -> file.flaw(path, date + " is no day of the calendar. Write year-month-day."))
                .toList();
    }

    private static boolean isDate(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The revision of a source that consists of documents is that of the newest. */
    private static Optional<Flaw> newest(Matter matter, YamlFile about) {
        return matter.source().documents().stream()
                .map(CitedDocument::revision)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .filter(newest -> !newest.equals(matter.source().revision()))
                .map(newest -> about.flaw(
                        "/" + REVISION,
                        "The newest of the documents is of " + newest + ", and the source's revision is "
                                + matter.source().revision() + ". Make them agree."));
    }
}
