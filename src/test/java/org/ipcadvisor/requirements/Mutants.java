package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Product;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that come from others by changes at random: keys and values added, left out, exchanged and misspelt. */
final class Mutants {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> KEYS = Arrays.stream(
                    ("version application description constraints assume readings sources $schema metadata x-own targets needs"
                                    + " chosen components links pipes mailslots interoperate rpc acrossMachines ole sockets copyData carries"
                                    + " broadcast flow hasWindow sends runsAs account creates opens between among only forbid prefer role"
                                    + " transport inService crossUser api receiverWrites platform rpc.role rpc.transport ole.inService"
                                    + " rules collector console readings2 plattforms target aplication note-3-covers-win32s xx")
                            .split(" "))
            .toList();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "1",
            "2",
            "1.0",
            "007e1",
            "\"\"",
            "\" \"",
            "\"1.25\"",
            "\"1.25a\"",
            "\"a1\"",
            "[]",
            "{}",
            "\"yes\"",
            "\"create\"",
            "\"open\"",
            "\"server\"",
            "\"tcp\"",
            "\"service\"",
            "\"both\"",
            "\"data\"",
            "\"duplex\"",
            "\"winsock\"",
            "\"collector\"",
            "\"console\"",
            "\"Windows 95\"",
            "[\"Windows 95\"]",
            "[\"rpc\"]",
            "[\"RPC\", \"dde\"]",
            "[null]",
            "[[]]",
            "{\"platform\": \"Win32s\", \"version\": \"1.2\"}",
            "{\"platform\": \"Windows 95\", \"version\": \"1.2\"}",
            "{\"pipes\": \"open\"}",
            "{\"forbid\": []}",
            "{\"Windows XP\": \"Windows 2000\"}",
            "{\"Windows XP\": \"xp\"}",
            "{\"Windows 95\": null}",
            "[\"kb95900\"]",
            "[\"console\", \"collector\"]",
            "[\"console\"]",
            "\"\\u202e\"",
            "\"a\\u00a0\"",
            "{\"rule\": 1}",
            "{\"creates\": \"collector\", \"opens\": \"console\"}",
            "\"Ｗin16\"",
            "\"\\u00a0\"",
            "\"\\u2003\"",
            "{\"targets\": [\"Win16\"]}",
            "\"1.1234567890\"",
            "\"12345678901\"",
            "\"1\\u200b\"");

    private final Random random;
    private final List<String> keys;
    private final List<String> values;

    /** Mutants of requirements. */
    Mutants(long seed) {
        this(seed, KEYS, VALUES);
    }

    /**
     * Mutants of other documents.
     *
     * @param keys what keys may become
     * @param values what values may become, as JSON
     */
    Mutants(long seed, List<String> keys, List<String> values) {
        this.random = new Random(seed);
        this.keys = keys;
        this.values = values;
    }

    /** A document like another, with one to three changes. */
    JsonNode of(JsonNode document) {
        ObjectNode changed = document.deepCopy().asObject();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            List<JsonNode> places = new ArrayList<>();
            collect(changed, places);
            JsonNode place = one(places);
            if (place instanceof ObjectNode mapping) {
                change(mapping);
            } else {
                change((ArrayNode) place);
            }
        }
        return changed;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.values().forEach(inside -> collect(inside, places));
        }
    }

    private void change(ObjectNode mapping) {
        List<String> written = List.copyOf(mapping.propertyNames());
        int kind = written.isEmpty() ? 0 : random.nextInt(5);
        switch (kind) {
            case 0 -> mapping.set(one(keys), random.nextInt(3) == 0 ? JSON.nullNode() : value());
            case 1 -> mapping.remove(one(written));
            case 2 -> mapping.set(one(written), value());
            case 3 -> {
                String key = one(written);
                JsonNode value = mapping.remove(key);
                mapping.set(random.nextBoolean() ? one(keys) : respelt(key), value);
            }
            default -> respell(mapping);
        }
    }

    private void respell(ObjectNode mapping) {
        String key = one(List.copyOf(mapping.propertyNames()));
        if (mapping.path(key).isString()) {
            mapping.put(key, respelt(mapping.path(key).stringValue()));
        }
    }

    private void change(ArrayNode list) {
        switch (list.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> list.add(value());
            case 1 -> list.remove(random.nextInt(list.size()));
            case 2 -> list.add(list.get(random.nextInt(list.size())).deepCopy());
            default -> {
                int at = random.nextInt(list.size());
                if (list.get(at).isString()) {
                    list.set(
                            at,
                            JSON.getNodeFactory()
                                    .stringNode(respelt(list.get(at).stringValue())));
                }
            }
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.getNodeFactory().stringNode(respelt(one(names())));
            case 1 -> JSON.createArrayNode().add(respelt(one(names()))).add(respelt(one(names())));
            default -> parsed(one(values));
        };
    }

    private static JsonNode parsed(String value) {
        return value.startsWith("0") ? JSON.getNodeFactory().numberNode(7) : JSON.readTree(value);
    }

    private static List<String> names() {
        return Stream.concat(
                        Desk.KNOWLEDGE.products().stream().flatMap(Mutants::names),
                        Desk.KNOWLEDGE.mechanisms().stream().flatMap(Mutants::names))
                .toList();
    }

    private static Stream<String> names(Product product) {
        return Stream.concat(Stream.of(product.name()), product.aliases().stream());
    }

    private static Stream<String> names(Mechanism mechanism) {
        return Stream.concat(Stream.of(mechanism.id(), mechanism.name()), mechanism.aliases().stream());
    }

    /** The same name in another spelling, which is now and then wrong. */
    private String respelt(String name) {
        return switch (random.nextInt(10)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.replace(' ', one(List.of('-', '_', '\u2010', '\u2014', '\u00a0', '\t')));
            case 2 -> "Microsoft " + name;
            case 3 -> "MICRO-SOFT" + name + " ";
            case 4 -> name.replace("k", "\u212a").replace("s", one(List.of("S", "\u017f", "5")));
            case 5 -> name.isEmpty() ? "x" : name.substring(1);
            case 6 -> " " + name.replaceAll("(.)", "$1" + one(List.of(" ", "-", "\u2009", "\u200b", "")));
            case 7 -> name.replace('W', '\uff37').replace('.', ',');
            default -> name;
        };
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
