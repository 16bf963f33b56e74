package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Product;

/** Architectures drawn at random from a seed: components, and two to seven links between them. */
final class Drawn {

    private static final Knowledge KNOWLEDGE = Advisor.standard().knowledge();
    private static final List<String> COMPONENTS = List.of("a", "b", "c", "d", "e");

    private final Random random;

    Drawn(long seed) {
        this.random = new Random(seed);
    }

    String architecture() {
        StringBuilder yaml = new StringBuilder("version: 1\napplication: Drawn\ncomponents:\n");
        for (String name : COMPONENTS) {
            String targets = products(1 + random.nextInt(2));
            String service = random.nextInt(4) == 0 ? ", runsAs: service, account: LocalSystem" : "";
            yaml.append("  " + name + ": {targets: [" + targets + "]" + service + "}\n");
        }
        yaml.append("links:\n");
        int links = 2 + random.nextInt(6);
        for (int i = 0; i < links; i++) {
            yaml.append("  l" + i + ": {" + ends() + across() + constraints() + "}\n");
        }
        return yaml.toString();
    }

    private String products(int count) {
        List<String> names =
                new ArrayList<>(KNOWLEDGE.products().stream().map(Product::name).toList());
        Collections.shuffle(names, random);
        return names.stream().limit(count).collect(Collectors.joining(", "));
    }

    private String ends() {
        List<String> names = new ArrayList<>(COMPONENTS);
        Collections.shuffle(names, random);
        return switch (random.nextInt(4)) {
            case 0 -> "creates: " + names.get(0) + ", opens: " + names.get(1);
            case 1 -> "among: [" + names.get(0) + "]";
            default -> "between: [" + names.get(0) + ", " + names.get(1) + "]";
        };
    }

    private String across() {
        return random.nextInt(3) == 0 ? ", acrossMachines: " + random.nextBoolean() : "";
    }

    private String constraints() {
        String chosen = random.nextInt(2) == 0 ? ", chosen: " + mechanisms(1) : "";
        return chosen
                + switch (random.nextInt(4)) {
                    case 0 -> ", constraints: {only: [" + mechanisms(2) + "]}";
                    case 1 -> ", constraints: {forbid: [" + mechanisms(5) + "]}";
                    case 2 -> ", constraints: {prefer: [" + mechanisms(3) + "]}";
                    default -> "";
                };
    }

    private String mechanisms(int count) {
        List<String> ids =
                new ArrayList<>(KNOWLEDGE.rows().stream().map(Mechanism::id).toList());
        Collections.shuffle(ids, random);
        return ids.stream().limit(count).collect(Collectors.joining(", "));
    }
}
