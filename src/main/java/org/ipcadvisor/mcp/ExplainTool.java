package org.ipcadvisor.mcp;

import org.ipcadvisor.Advisor;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.report.ExplainJson;
import org.ipcadvisor.report.Explained;
import org.jspecify.annotations.Nullable;

/** Explains what is known of a mechanism on a platform: what {@code explain --format json} writes. */
final class ExplainTool implements Tool {

    private final Terms terms;

    ExplainTool(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Answer answer(Arguments arguments) throws BadDocumentException {
        Advisor advisor = terms.advisor().get();
        Knowledge knowledge = advisor.knowledge();
        Mechanism mechanism = Arguments.found(knowledge.mechanismNames().find(arguments.neededWord("mechanism")));
        Product product = Arguments.found(knowledge.productNames().find(arguments.neededWord("platform")));
        Role role = role(arguments.word("role"), mechanism);
        return Answer.of(
                MessageJson.own(ExplainJson.of(Explained.of(advisor, knowledge, mechanism, product, role), knowledge)));
    }

    private static @Nullable Role role(@Nullable String word, Mechanism mechanism) throws BadDocumentException {
        if (word == null) {
            return null;
        }
        if (mechanism.roleNeed() == null) {
            throw Arguments.bad(
                    "role-without-effect",
                    "For " + mechanism.name() + " it makes no difference who creates: leave role out.");
        }
        return switch (word) {
            case "create" -> Role.CREATE;
            case "open" -> Role.OPEN;
            default ->
                throw Arguments.bad(
                        "bad-argument", "The argument role is " + Wording.quoted(word) + ". Write create or open.");
        };
    }
}
