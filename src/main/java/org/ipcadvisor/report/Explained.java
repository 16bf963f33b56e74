package org.ipcadvisor.report;

import java.nio.charset.StandardCharsets;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.RoleNeed;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism as it is judged for a program that runs on one product and asks nothing else.
 *
 * @param mechanism the mechanism
 * @param product the product
 * @param role the role in which the program takes part; null where it does not say
 * @param judged what is said of the mechanism
 */
public record Explained(
        Mechanism mechanism, Product product, @Nullable Role role, Recommendation judged) {

    /**
     * Judges a mechanism on a product.
     *
     * @param advisor who judges
     * @param knowledge the sources that are asked, of those that the advisor knows
     * @param role the role; null for none, and where the mechanism has no need of that kind
     */
    public static Explained of(
            Advisor advisor, Knowledge knowledge, Mechanism mechanism, Product product, @Nullable Role role) {
        String document = """
                version: 1
                application: explain
                targets: [%s]
                needs: {%s}
                constraints: {prefer: [%s]}
                sources: %s
                """.formatted(
                        Wording.quoted(product.name()),
                        need(mechanism, role),
                        mechanism.id(),
                        knowledge.sources().stream().map(Source::id).toList());
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            LinkAdvice link = advisor.advise(advisor.read(null, bytes, Syntax.YAML))
                    .links()
                    .get(0);
            return new Explained(
                    mechanism,
                    product,
                    role,
                    link.mechanisms().stream()
                            .filter(each -> each.mechanism().equals(mechanism.id()))
                            .findFirst()
                            .orElseThrow());
        } catch (BadDocumentException e) {
            throw new IllegalStateException(document, e);
        }
    }

    private static String need(Mechanism mechanism, @Nullable Role role) {
        RoleNeed need = mechanism.roleNeed();
        if (role == null || need == null) {
            return "";
        }
        String word = need.word(role);
        return switch (need) {
            case PIPES -> "pipes: " + word;
            case MAILSLOTS -> "mailslots: " + word;
            case RPC_ROLE -> "rpc: {role: " + word + "}";
        };
    }

    /** What it is about, as a heading. */
    String title() {
        String said = role == null ? "" : role == Role.CREATE ? ", creating" : ", opening";
        return mechanism.name() + " on " + product.name() + said;
    }
}
