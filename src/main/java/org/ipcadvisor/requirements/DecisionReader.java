package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.FrontMatter;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.requirements.Decision.RecordedPolicy;
import org.ipcadvisor.requirements.Decision.RecordedSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads decision records, as guarded as requirements, and tells all that is wrong with one at once. The front matter is
 * read, and of the text below it the line that names the chosen option, which has to say the same.
 */
public final class DecisionReader {

    /** The word for a decision that chooses nothing, because nothing serves. */
    public static final String NONE = "none";

    private static final String KEY = "ipc-advisor";
    private static final String EXAMPLE = "{record: 1, requirements: ../design.yaml, ...}";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FINDING = Pattern.compile("f[0-9a-f]{11}");

    private final SpokenNames spoken;

    /** Understands the names of the given knowledge. */
    public DecisionReader(Knowledge knowledge) {
        this.spoken = new SpokenNames(knowledge);
    }

    /**
     * Reads a record.
     *
     * @param bytes the record, Markdown in UTF-8
     * @throws BadDocumentException with all its problems
     */
    public Decision read(byte[] bytes) throws BadDocumentException {
        FrontMatter record = FrontMatter.read(bytes);
        Reading reading = new Reading(record.document(), spoken);
        try {
            Decision decision = read(record, reading);
            reading.finish();
            return decision;
        } catch (Reading.TooManyProblemsException e) {
            throw reading.givenUp();
        }
    }

    private static Decision read(FrontMatter record, Reading reading) throws BadDocumentException {
        Entry whole =
                new Entry(reading, "", "the front matter", "", record.document().root());
        if (!whole.isMapping()) {
            whole.valueProblem(
                    "wrong-kind", "A mapping is expected, such as status: proposed, not " + whole.kind() + ".");
            reading.finish();
        }
        Mapping head = whole.mapping(Layout.RECORD, "status: proposed");
        Entry own = head.get(KEY);
        if (!own.isMapping()) {
            own.valueProblem(
                    "no-decision",
                    "The front matter has no mapping ipc-advisor, so there is nothing that could be checked. Write the"
                            + " record with ipc-advisor advise --format madr, or leave this file out.");
            reading.finish();
        }
        Mapping written = own.mapping(Layout.DECISION, EXAMPLE);
        checkVersion(written.required("record", "1"));
        Entry status = head.get("status");
        Decision decision = new Decision(
                status.isText() ? status.text("proposed") : null,
                text(written.required("requirements", "../design.yaml"), "../design.yaml"),
                matching(written.required("sha256", "HASH"), DIGEST, "64 hexadecimal digits in quotes"),
                text(written.required("link", "readings"), "readings"),
                mechanism(written.required("mechanism", "rpc"), reading),
                word(written.required("verdict", "viable"), Words.VERDICTS),
                ids(written.required("against", "[]"), "a finding"),
                written.get("sentences").isWritten() ? ids(written.get("sentences"), "a sentence") : List.of(),
                word(written.required("failOn", "undetermined"), Words.GATES),
                Boolean.TRUE.equals(written.required("passes", "true").flag().value()),
                policy(written.get("policy")),
                sources(written.required("sources", "[{id: kb95900, revision: \"2004-09-27\"}]"), reading));
        new ChosenOption(reading, written.get("mechanism"), decision.mechanism()).check(record.below());
        return decision;
    }

    private static void checkVersion(Entry version) {
        JsonNode node = version.node();
        if (node != null && !(node.isIntegralNumber() && node.asString().equals("1"))) {
            version.valueProblem(
                    "unsupported-version",
                    "Write record: 1, the version of decision records that is read, not " + version.described() + ".");
        }
    }

    private static String text(Entry entry, String example) {
        String text = Objects.requireNonNullElse(entry.text(example), "");
        if (entry.isText() && text.isBlank()) {
            entry.valueProblem("blank-name", "Write a name for " + entry.label() + ", not blank text.");
        }
        return text;
    }

    private static String matching(Entry entry, Pattern pattern, String wanted) {
        if (!entry.isText()) {
            entry.refuse(wanted + " for " + entry.label());
            return "";
        }
        String text = Objects.requireNonNullElse(entry.text(wanted), "");
        if (!pattern.matcher(text).matches()) {
            entry.valueProblem(
                    "unknown-word", "Write " + wanted + " for " + entry.label() + ", not " + entry.described() + ".");
        }
        return text;
    }

    private static String word(Entry entry, Words<String> words) {
        return Objects.requireNonNullElse(entry.word(words).value(), "");
    }

    private static @Nullable Mechanism mechanism(Entry entry, Reading reading) {
        boolean none = entry.isText() && NONE.equals(entry.text(NONE));
        return none ? null : new KnownNames(reading).mechanism(entry);
    }

    private static List<String> ids(Entry list, String of) {
        List<String> ids = new ArrayList<>();
        for (Entry element : list.list("f3a9c1d7b2e0")) {
            ids.add(matching(element, FINDING, "the id of " + of + ", as f3a9c1d7b2e0,"));
        }
        return ids;
    }

    private static @Nullable RecordedPolicy policy(Entry entry) {
        if (!entry.isWritten()) {
            return null;
        }
        Mapping written = entry.mapping(Layout.DECISION_POLICY, "{name: House rules, file: ../house.yaml}");
        return new RecordedPolicy(
                text(written.required("name", "House rules"), "House rules"),
                text(written.required("file", "../house.yaml"), "../house.yaml"));
    }

    private static List<RecordedSource> sources(Entry list, Reading reading) {
        List<String> known =
                reading.knowledge().sources().stream().map(Source::id).toList();
        List<RecordedSource> sources = new ArrayList<>();
        for (Entry element : list.list("{id: kb95900, revision: \"2004-09-27\"}")) {
            Mapping written = element.mapping(Layout.DECISION_SOURCE, "{id: kb95900, revision: \"2004-09-27\"}");
            Entry named = written.required("id", "kb95900");
            String id = text(named, "kb95900");
            if (named.isText() && !id.isBlank() && !known.contains(id)) {
                named.valueProblem(
                        "unknown-source",
                        "The decision rests on the source " + named.described().replace("the text ", "")
                                + ", which is not known here. Known are " + Wording.all(known)
                                + "; --knowledge DIR adds the folder of another.");
            }
            Entry hash = written.get("sha256");
            sources.add(new RecordedSource(
                    id,
                    matching(written.required("revision", "2004-09-27"), DATE, "a day in quotes, as \"2004-09-27\","),
                    hash.isWritten() ? matching(hash, DIGEST, "64 hexadecimal digits in quotes") : null));
        }
        if (list.isEmptyList()) {
            list.valueProblem("empty-list", list.label() + " is empty: write at least one.");
        }
        return sources;
    }
}
