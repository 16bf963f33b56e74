package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Policy.Required;
import org.ipcadvisor.requirements.Policy.Ruling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads policies, as guarded as requirements, and tells all that is wrong with one at once. */
public final class PolicyReader {

    private static final String EXAMPLE = "version: 1, policy: House rules, forbid: [...]";
    private static final String RULING = "{mechanisms: [netbios], because: it is blocked between our sites}";
    private static final String NEED = "{need: acrossMachines, because: every link says whether it leaves the machine}";

    private final SpokenNames spoken;

    /** Understands the names of the given knowledge. */
    public PolicyReader(Knowledge knowledge) {
        this.spoken = new SpokenNames(knowledge);
    }

    /**
     * Reads a policy.
     *
     * @param file the name that findings will give it; null for none
     * @param bytes the document, in UTF-8
     * @param syntax its notation
     * @throws BadDocumentException with all its problems
     */
    public Policy read(@Nullable String file, byte[] bytes, Syntax syntax) throws BadDocumentException {
        Reading reading = new Reading(Document.read(bytes, syntax), spoken);
        try {
            Policy policy = read(file, reading);
            reading.finish();
            return policy;
        } catch (Reading.TooManyProblemsException e) {
            throw reading.givenUp();
        }
    }

    private static Policy read(@Nullable String file, Reading reading) throws BadDocumentException {
        Entry whole =
                new Entry(reading, "", "the policy", "", reading.document().root());
        if (!whole.isMapping()) {
            whole.valueProblem(
                    "wrong-kind", "A mapping is expected, such as " + EXAMPLE + ", not " + whole.kind() + ".");
            reading.finish();
        }
        OtherKind.refuseAsPolicy(whole);
        Mapping top = whole.mapping(Layout.POLICY, EXAMPLE);
        checkVersion(top.required("version", "1"));
        String name = new NameChecks(reading).value(top.required("policy", "NAME"), "\"House rules\"");
        List<Ruling> rulings = new ArrayList<>();
        rulings(reading, top.get("only"), true, rulings);
        rulings(reading, top.get("forbid"), false, rulings);
        List<Need<Mechanism>> prefer = new ArrayList<>();
        for (Entry element : top.get("prefer").list("rpc")) {
            Mechanism mechanism = new KnownNames(reading).mechanism(element);
            if (mechanism != null) {
                prefer.add(Need.of(mechanism, element.path(), element.place()));
            }
        }
        String bar = bar(top.get("bar"));
        List<Required> required = required(reading, top.get("required"));
        return new Policy(name, file, rulings, prefer, bar, required, reading.warnings());
    }

    private static void checkVersion(Entry version) {
        JsonNode node = version.node();
        if (node != null && !(node.isIntegralNumber() && node.asString().equals("1"))) {
            version.valueProblem(
                    "unsupported-version",
                    "Write version: 1, the version of policies that is read, not " + version.described() + ".");
        }
    }

    private static void rulings(Reading reading, Entry list, boolean only, List<Ruling> rulings) {
        for (Entry element : list.list(RULING)) {
            Mapping written = element.mapping(Layout.RULING, RULING);
            Entry named = written.required("mechanisms", "[netbios]");
            List<Mechanism> mechanisms = named.list("netbios").stream()
                    .map(new KnownNames(reading)::mechanism)
                    .filter(Objects::nonNull)
                    .toList();
            if (named.isEmptyList()) {
                named.valueProblem("empty-list", named.label() + " is empty: write at least one.");
            }
            String because = because(reading, written);
            if (!mechanisms.isEmpty()) {
                rulings.add(new Ruling(only, mechanisms, because, element.path(), element.place()));
            }
        }
    }

    /** The reason, without the full stop that would end a sentence. */
    private static String because(Reading reading, Mapping written) {
        Entry entry = written.required("because", "it is blocked between our sites");
        String text = entry.isWritten() ? new NameChecks(reading).value(entry, "it is blocked between our sites") : "";
        return text.replaceFirst("\\.$", "");
    }

    private static @Nullable String bar(Entry entry) {
        return entry.word(Words.BARS).value();
    }

    private static List<Required> required(Reading reading, Entry list) {
        List<Required> required = new ArrayList<>();
        for (Entry element : list.list(NEED)) {
            Mapping written = element.mapping(Layout.REQUIRED, NEED);
            NeedName need =
                    written.required("need", "acrossMachines").word(Words.NEEDS).value();
            String because = because(reading, written);
            if (need != null) {
                required.add(new Required(need, because));
            }
        }
        return required;
    }
}
