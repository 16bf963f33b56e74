package org.ipcadvisor.remedy;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A document with components and a link among them, several links, or a short form, drawn at random from a seed. */
public final class RandomArchitecture {

    private static final List<String> PRODUCTS = List.of(
            "Windows 2000",
            "Windows NT 4.0",
            "Windows 95",
            "Windows 98",
            "Win16",
            "MS-DOS",
            "POSIX",
            "OS/2",
            "Windows XP",
            "{\"platform\": \"Win32s\", \"version\": \"1.0\"}");
    private final Random random;

    private RandomArchitecture(long seed) {
        this.random = new Random(seed);
    }

    /** A document of either form, with one link. */
    public static JsonObject drawn(long seed) {
        RandomArchitecture architecture = new RandomArchitecture(seed);
        return Documents.parsed(seed % 4 == 0 ? architecture.shortForm() : architecture.longForm());
    }

    /** A document with three components and several links between them, under rules for all of them. */
    public static JsonObject linked(long seed) {
        return Documents.parsed(new RandomArchitecture(seed).links());
    }

    private String links() {
        String components = "\"a\": " + program() + ", \"b\": " + program() + ", \"c\": " + program();
        List<String> links = new ArrayList<>();
        int most = 2 + random.nextInt(5);
        for (int i = 0; i < most; i++) {
            List<String> link = needs();
            link.add(ends());
            maybe(link, "\"chosen\": \"ole-2.0\"", "\"chosen\": \"rpc\"", "\"chosen\": \"clipboard\"");
            maybe(link, rules());
            links.add("\"l" + i + "\": {" + String.join(", ", link) + "}");
        }
        List<String> top = new ArrayList<>(List.of("\"version\": 1", "\"application\": \"App\""));
        maybe(top, "\"assume\": {\"Windows XP\": \"MS-DOS\"}");
        maybe(top, rules());
        return "{" + String.join(", ", top) + ", \"components\": {" + components + "}, \"links\": {"
                + String.join(", ", links) + "}}";
    }

    /** A component that says how and under which account it runs. */
    private String program() {
        String runsAs = random.nextBoolean() ? "service" : "application";
        String account = List.of("LocalSystem", "interactive", "Plant").get(random.nextInt(3));
        return "{\"targets\": " + targets(2) + ", \"runsAs\": \"" + runsAs + "\", \"account\": \"" + account + "\"}";
    }

    private String ends() {
        List<String> names = new ArrayList<>(List.of("\"a\"", "\"b\"", "\"c\""));
        Collections.shuffle(names, random);
        String two = "[" + names.get(0) + ", " + names.get(1) + "]";
        return switch (random.nextInt(4)) {
            case 0 -> "\"between\": " + two;
            case 1 -> "\"among\": " + two;
            default -> "\"creates\": " + names.get(0) + ", \"opens\": " + names.get(1);
        };
    }

    /** Constraints that never contradict each other, on whatever level they stand. */
    private String[] rules() {
        return new String[] {
            "\"constraints\": {\"forbid\": [\"dde\", \"netbios\"]}",
            "\"constraints\": {\"forbid\": [\"semaphores\"], \"only\": [\"rpc\", \"ole-2.0\", \"named-pipes\"]}",
            "\"constraints\": {\"only\": [\"ole-2.0\", \"ole-1.0\"]}"
        };
    }

    private String shortForm() {
        List<String> needs = needs();
        maybe(needs, "\"pipes\": \"create\"", "\"pipes\": \"open\"");
        maybe(needs, "\"mailslots\": \"create\"");
        maybe(needs, "\"interoperate\": true");
        maybe(needs, "\"flow\": \"duplex\"", "\"hasWindow\": false", "\"hasWindow\": true");
        return "{\"version\": 1, \"application\": \"App\", \"targets\": " + targets(3) + ", \"needs\": {"
                + String.join(", ", needs) + "}" + constraints(", ") + "}";
    }

    private String longForm() {
        String components = "\"a\": " + component() + ", \"b\": " + component() + ", \"c\": " + component();
        List<String> link = needs();
        link.add(
                switch (random.nextInt(5)) {
                    case 0 -> "\"between\": [\"a\", \"b\"]";
                    case 1 -> "\"among\": [\"a\"]";
                    case 2 -> "\"among\": [\"a\", \"b\"]";
                    default -> "\"creates\": \"a\", \"opens\": \"b\"";
                });
        maybe(link, "\"sends\": \"both\"");
        if (random.nextInt(4) == 0) {
            link.add(constraints(""));
        }
        link.removeIf(String::isEmpty);
        return "{\"version\": 1, \"application\": \"App\", \"components\": {" + components + "}, \"links\": {\"x\": {"
                + String.join(", ", link) + "}}}";
    }

    private String component() {
        List<String> entries = new ArrayList<>(List.of("\"targets\": " + targets(2)));
        maybe(entries, "\"runsAs\": \"service\"", "\"runsAs\": \"application\"");
        maybe(entries, "\"account\": \"LocalSystem\"", "\"account\": \"interactive\"", "\"account\": \"localsystem\"");
        maybe(entries, "\"hasWindow\": false");
        return "{" + String.join(", ", entries) + "}";
    }

    private String targets(int most) {
        List<String> products = new ArrayList<>(PRODUCTS);
        Collections.shuffle(products, random);
        return "["
                + String.join(
                        ", ",
                        products.subList(0, 1 + random.nextInt(most)).stream()
                                .map(p -> p.startsWith("{") ? p : '"' + p + '"')
                                .toList())
                + "]";
    }

    private List<String> needs() {
        List<String> needs = new ArrayList<>();
        maybe(needs, "\"acrossMachines\": true", "\"acrossMachines\": false");
        maybe(
                needs,
                "\"rpc\": {\"transport\": \"netbios\"}",
                "\"rpc\": {\"transport\": \"named-pipes\"}",
                "\"rpc\": {\"transport\": \"tcp\"}");
        maybe(needs, "\"sockets\": {\"api\": \"bsd\"}");
        maybe(needs, "\"copyData\": {\"receiverWrites\": true}");
        maybe(needs, "\"ole\": {\"inService\": true, \"crossUser\": true}", "\"ole\": {\"inService\": true}");
        maybe(needs, "\"broadcast\": true", "\"carries\": \"data\"", "\"carries\": \"calls\"");
        return needs;
    }

    private String constraints(String before) {
        return switch (random.nextInt(4)) {
            case 0 -> before + "\"constraints\": {\"forbid\": [\"dde\", \"netbios\", \"rpc\"]}";
            case 1 -> before + "\"constraints\": {\"only\": [\"rpc\", \"named-pipes\"], \"forbid\": [\"dde\"]}";
            default -> "";
        };
    }

    private void maybe(List<String> entries, String... choices) {
        int chosen = random.nextInt(choices.length + 1);
        if (chosen < choices.length) {
            entries.add(choices[chosen]);
        }
    }
}
