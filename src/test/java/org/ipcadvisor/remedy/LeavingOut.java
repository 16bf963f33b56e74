package org.ipcadvisor.remedy;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Documents drawn at random from a seed that leave out much and ask for few mechanisms, so that answers decide together. */
final class LeavingOut {

    private static final List<String> PRODUCTS =
            List.of("Windows 2000", "Windows NT 4.0", "Windows 95", "Win32s", "Win16", "MS-DOS", "POSIX", "Windows XP");
    private static final List<String> MECHANISMS =
            List.of("ole-1.0", "ole-2.0", "rpc", "named-pipes", "netbios", "wm-copydata", "mailslots");
    private static final List<String> LINKS = List.of(
            "\"between\": [\"a\", \"b\"]",
            "\"among\": [\"a\"]",
            "\"among\": [\"a\", \"b\"]",
            "\"creates\": \"a\", \"opens\": \"b\"",
            "\"creates\": \"a\", \"opens\": \"a\"");

    private final Random random;

    private LeavingOut(long seed) {
        this.random = new Random(seed);
    }

    static JsonObject drawn(long seed) {
        LeavingOut drawn = new LeavingOut(seed);
        return Documents.parsed("{\"version\": 1, \"application\": \"App\", "
                + (seed % 2 == 0 ? drawn.shortForm() : drawn.longForm()) + '}');
    }

    private String shortForm() {
        List<String> needs = needs();
        maybe(needs, "\"ole\": {\"inService\": true}");
        maybe(needs, "\"ole\": {\"crossUser\": true}");
        needs.removeIf(need -> random.nextInt(3) == 0);
        return "\"targets\": " + targets(3) + ", \"needs\": {" + String.join(", ", onceOnly(needs)) + "}, "
                + constraints();
    }

    private String longForm() {
        List<String> link = needs();
        link.add(LINKS.get(random.nextInt(LINKS.size())));
        link.add(constraints());
        return "\"components\": {\"a\": " + component() + ", \"b\": " + component() + "}, \"links\": {\"x\": {"
                + String.join(", ", link) + "}}";
    }

    private String component() {
        List<String> entries = new ArrayList<>(List.of("\"targets\": " + targets(2)));
        maybe(entries, "\"runsAs\": \"service\"");
        maybe(entries, "\"account\": \"LocalSystem\"");
        return "{" + String.join(", ", entries) + "}";
    }

    private List<String> needs() {
        List<String> needs = new ArrayList<>();
        maybe(needs, "\"acrossMachines\": true");
        maybe(needs, "\"acrossMachines\": false");
        return onceOnly(needs);
    }

    /** The first of those that have the same key. */
    private static List<String> onceOnly(List<String> needs) {
        List<String> once = new ArrayList<>();
        for (String need : needs) {
            String key = need.substring(0, need.indexOf(':'));
            if (once.stream().noneMatch(other -> other.startsWith(key))) {
                once.add(need);
            }
        }
        return once;
    }

    private String targets(int most) {
        List<String> products = new ArrayList<>(PRODUCTS);
        Collections.shuffle(products, random);
        return "[\"" + String.join("\", \"", products.subList(0, 1 + random.nextInt(most))) + "\"]";
    }

    private String constraints() {
        List<String> only = new ArrayList<>(MECHANISMS);
        Collections.shuffle(only, random);
        return "\"constraints\": {\"only\": [\"" + String.join("\", \"", only.subList(0, 1 + random.nextInt(3)))
                + "\"]}";
    }

    private void maybe(List<String> entries, String entry) {
        if (random.nextInt(4) == 0) {
            entries.add(entry);
        }
    }
}
