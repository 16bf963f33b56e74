package org.ipcadvisor.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.RequirementsReader;

/** The requests that are decided: the same ones at each run. */
final class Requests {

    static final int COUNT = 500;
    private static final long SEED = 95900;

    private Requests() {}

    /** The documents, each a line of JSON: one to five columns in any order, each of four needs written or left out. */
    static List<String> documents() {
        Random random = new Random(SEED);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            List<Product> products = new ArrayList<>(Arrays.asList(Product.values()));
            Collections.shuffle(products, random);
            String targets = products.subList(0, 1 + random.nextInt(5)).stream()
                    .map(product -> '"' + product.words() + '"')
                    .collect(Collectors.joining(", "));
            List<String> needs = new ArrayList<>();
            add(needs, "\"pipes\": ", pick(random, "\"create\"", "\"open\""));
            add(needs, "\"mailslots\": ", pick(random, "\"create\"", "\"open\""));
            add(needs, "\"rpc\": ", pick(random, "{\"role\": \"server\"}", "{\"role\": \"client\"}"));
            add(needs, "\"interoperate\": ", pick(random, "true", "false"));
            documents.add("{\"version\": 1, \"application\": \"Request " + i + "\", \"sources\": [\"kb95900\"], "
                    + "\"targets\": [" + targets + "], \"needs\": {" + String.join(", ", needs) + "}}");
        }
        return documents;
    }

    private static String pick(Random random, String one, String other) {
        return switch (random.nextInt(3)) {
            case 0 -> one;
            case 1 -> other;
            default -> "";
        };
    }

    private static void add(List<String> needs, String key, String value) {
        if (!value.isEmpty()) {
            needs.add(key + value);
        }
    }

    /** The documents, read. */
    static List<Requirements> read() {
        RequirementsReader reader = new RequirementsReader(Knowledge.shipped());
        return documents().stream().map(document -> read(reader, document)).toList();
    }

    private static Requirements read(RequirementsReader reader, String document) {
        try {
            return reader.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.JSON);
        } catch (BadDocumentException e) {
            throw new IllegalStateException(document, e);
        }
    }

    /** The one link of a request. */
    static Link.Copies link(Requirements request) {
        return (Link.Copies) request.links().get(0);
    }
}
