package org.ipcadvisor.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.report.Slot;
import org.jspecify.annotations.Nullable;

/** Tells of the advice on requirements what would change it: remedies, conflicts, questions and relays, of all or one mechanism. */
final class HelpTool implements Tool {

    private static final List<String> OF_MECHANISM = List.of("id", "name", "verdict", "summary");
    private static final List<String> BEHIND = List.of("conflicts", "questions", "relays", "guidanceComplete");

    private final Terms terms;

    HelpTool(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Answer answer(Arguments arguments) throws BadDocumentException {
        Given given = arguments.document("requirements");
        String name = arguments.word("mechanism");
        String mechanism = name == null
                ? null
                : Arguments.found(terms.advisor()
                                .get()
                                .knowledge()
                                .mechanismNames()
                                .find(name))
                        .id();
        Members document = AdviseTool.read(new Slot.Advised(AdviseTool.advice(terms, given), given.text()));
        Members advice = document.objects("advice").get(0);
        Map<String, @Nullable Object> help = picked(document, List.of("version"));
        help.putAll(picked(advice, List.of("application", "verdict")));
        help.put(
                "links",
                advice.objects("links").stream()
                        .map(link -> link(link, mechanism))
                        .toList());
        return Answer.of(help);
    }

    private static Map<String, @Nullable Object> link(Members link, @Nullable String mechanism) {
        Map<String, @Nullable Object> help = picked(link, List.of("id", "verdict", "recommended", "chosen"));
        if (mechanism == null) {
            help.put("remedies", link.get("remedies"));
        } else {
            Members asked = link.objects("mechanisms").stream()
                    .filter(each -> mechanism.equals(each.text("id")))
                    .findFirst()
                    .orElseThrow();
            help.put("mechanism", picked(asked, OF_MECHANISM));
            help.put("remedies", remedies(asked, mechanism));
        }
        help.putAll(picked(link, BEHIND));
        return help;
    }

    /** The remedies of a mechanism, each with its name, as those of a link have it. */
    private static List<Object> remedies(Members asked, String mechanism) {
        List<Object> remedies = new ArrayList<>();
        for (Members remedy : asked.objects("remedies")) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("mechanism", mechanism);
            members.putAll(remedy);
            remedies.add(members);
        }
        return remedies;
    }

    private static Map<String, @Nullable Object> picked(Members members, List<String> names) {
        Map<String, @Nullable Object> picked = new LinkedHashMap<>();
        names.stream().filter(members::containsKey).forEach(name -> picked.put(name, members.get(name)));
        return picked;
    }
}
