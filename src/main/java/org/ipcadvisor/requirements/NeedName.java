package org.ipcadvisor.requirements;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/** A need by the name that documents give it, and where it may stand in each form. */
public enum NeedName {
    PIPES("pipes", Where.COPIES),
    MAILSLOTS("mailslots", Where.COPIES),
    INTEROPERATE("interoperate", Where.COPIES),
    RPC_ROLE("rpc.role", Where.COPIES),
    FLOW("flow", Where.COPIES),
    SENDS("sends", Where.LINKS),
    RPC_TRANSPORT("rpc.transport", Where.BOTH),
    ACROSS_MACHINES("acrossMachines", Where.BOTH),
    OLE_IN_SERVICE("ole.inService", Where.COPIES),
    OLE_CROSS_USER("ole.crossUser", Where.COPIES),
    SOCKETS_API("sockets.api", Where.BOTH),
    RECEIVER_WRITES("copyData.receiverWrites", Where.BOTH),
    CARRIES("carries", Where.BOTH),
    BROADCAST("broadcast", Where.BOTH),
    HAS_WINDOW("hasWindow", Where.COMPONENTS),
    RUNS_AS("runsAs", Where.COMPONENTS),
    ACCOUNT("account", Where.COMPONENTS),
    CHOSEN("chosen", Where.CHOICES);

    private enum Where {
        COPIES,
        LINKS,
        BOTH,
        COMPONENTS,
        CHOICES
    }

    private final String word;
    private final Where where;

    NeedName(String word, Where where) {
        this.word = word;
        this.where = where;
    }

    /** As documents write it, with points between the levels. */
    public String word() {
        return word;
    }

    /** The JSON Pointers at which a document would have to write it and does not. */
    public List<String> missing(Map<String, Object> document) {
        boolean copies = document.containsKey("targets");
        if (copies) {
            return switch (where) {
                case COPIES, BOTH -> missing(document, "/needs");
                case COMPONENTS -> this == HAS_WINDOW ? missing(document, "/needs") : List.of();
                case CHOICES -> missing(document, "");
                case LINKS -> List.of();
            };
        }
        return switch (where) {
            case LINKS, BOTH, CHOICES -> missingUnder(document, "links");
            case COMPONENTS -> missingUnder(document, "components");
            case COPIES -> List.of();
        };
    }

    private List<String> missingUnder(Map<String, Object> document, String key) {
        return document.get(key) instanceof Map<?, ?> all
                ? all.keySet().stream()
                        .map(name -> Pointers.child(Pointers.child("", key), name.toString()))
                        .flatMap(parent -> missing(document, parent).stream())
                        .toList()
                : List.of();
    }

    private List<String> missing(Map<String, Object> document, String parent) {
        String path = parent + '/' + word.replace('.', '/');
        boolean written =
                at(document, path) != null || ((this == PIPES || this == MAILSLOTS) && everyTargetSays(document));
        return written ? List.of() : List.of(path);
    }

    private boolean everyTargetSays(Map<String, Object> document) {
        return document.get("targets") instanceof List<?> targets
                && targets.stream().allMatch(target -> target instanceof Map<?, ?> map && map.get(word) != null);
    }

    private static @Nullable Object at(Map<String, Object> document, String path) {
        Object here = document;
        for (String step : Pointers.steps(path)) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here;
    }
}
