package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code source.yaml}: what a source is, in which revision it was read, and of which documents it consists. */
final class AboutReader {

    static final String FILE = "source.yaml";
    private static final String DOCUMENTS = "documents";
    private static final String SHA256 = "sha256";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    private AboutReader() {}

    static Source read(String id, SourceTable about) {
        about.allowing(Set.of("label", "title", "publisher", "revision", SHA256, "scope", "speaks-of", DOCUMENTS));
        String revision = about.text("revision");
        checkDate(about, revision);
        String sha256 = about.has(DOCUMENTS) && !about.has(SHA256) ? null : about.text(SHA256);
        checkHash(about, sha256);
        return new Source(id, about.text("label"), about.text("title"), revision, sha256, documents(about));
    }

    private static List<CitedDocument> documents(SourceTable about) {
        List<CitedDocument> documents = new ArrayList<>();
        SourceTable tables = about.table(DOCUMENTS);
        for (String id : tables.keys()) {
            SourceTable table =
                    tables.table(id).allowing(Set.of("title", "place", "revision", "commit", SHA256, "undated"));
            boolean undated = table.flag("undated");
            String revision = undated ? null : table.text("revision");
            String commit = undated || table.has(SHA256) ? null : table.text("commit");
            String sha256 = table.optional(SHA256);
            checkHash(table, sha256);
            if (revision != null) {
                checkDate(table, revision);
            }
            if (commit != null && !commit.isEmpty() && !COMMIT.matcher(commit).matches()) {
                table.problem("commit", "\"commit\" is 40 hexadecimal digits in lower case.");
            }
            documents.add(new CitedDocument(id, table.text("title"), table.text("place"), revision, commit, sha256));
        }
        return documents;
    }

    private static void checkHash(SourceTable table, @Nullable String sha256) {
        if (sha256 != null && !sha256.isEmpty() && !HASH.matcher(sha256).matches()) {
            table.problem(SHA256, "\"sha256\" is 64 hexadecimal digits in lower case.");
        }
    }

    private static void checkDate(SourceTable table, String revision) {
        if (!revision.isEmpty() && !DATE.matcher(revision).matches()) {
            table.problem("revision", "\"revision\" is a date as year-month-day, not \"" + revision + "\".");
        }
    }
}
