package org.ipcadvisor.requirements;

import org.ipcadvisor.document.BadDocumentException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a document is rather than the one that is expected, and which command takes it. */
final class OtherKind {

    private static final String CODE = "other-kind";

    private OtherKind() {}

    /** Refuses what is rather something else than requirements. */
    static void refuseAsRequirements(Entry whole) throws BadDocumentException {
        JsonNode root = whole.node();
        boolean written = root != null && hasAny(root, "targets", "components", "links", "application");
        if (root != null && root.has("policy") && !written) {
            refuse(
                    whole,
                    "This looks like a policy, and requirements are expected. Give it by its option, beside"
                            + " requirements: ipc-advisor advise --policy HOUSE.yaml FILE.");
        }
        refuseResults(whole, "requirements are");
    }

    /** Refuses what is rather something else than a policy. */
    static void refuseAsPolicy(Entry whole) throws BadDocumentException {
        JsonNode root = whole.node();
        if (root != null && !root.has("policy") && hasAny(root, "targets", "components", "needs", "application")) {
            refuse(
                    whole,
                    "This looks like requirements, and a policy is expected. Requirements are given without an"
                            + " option: ipc-advisor advise FILE.");
        }
        refuseResults(whole, "a policy is");
    }

    private static void refuseResults(Entry whole, String expected) throws BadDocumentException {
        String looks = results(whole.node());
        if (looks != null) {
            refuse(whole, "This looks like " + looks + ", and " + expected + " expected.");
        }
    }

    private static @Nullable String results(@Nullable JsonNode root) {
        if (root == null) {
            return null;
        } else if (root.path("runs").isArray()) {
            return "SARIF, which is written by --format sarif and read by no command";
        } else if (root.path("advice").isArray()) {
            return "advice, as --format json writes it and as diff and --baseline take it";
        }
        boolean line = root.has("verdict") && root.path("links").isArray();
        return line ? "a line of what batch writes, which no command reads" : null;
    }

    private static boolean hasAny(JsonNode root, String... keys) {
        for (String key : keys) {
            if (root.has(key)) {
                return true;
            }
        }
        return false;
    }

    /** It is the only problem: all others would follow from it. */
    private static void refuse(Entry whole, String message) throws BadDocumentException {
        whole.valueProblem(CODE, message);
        whole.reading().finish();
    }
}
