package org.ipcadvisor.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code batch} cannot be faster than, if it reads and writes by Jackson: a program that parses each line into a tree, and
 * writes as its answer a tree that it has at hand, under the name of the document. It checks nothing and cites no places.
 */
final class ParseAndWrite {

    private static final int CHUNK = 256;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<JsonNode, JsonNode> answers = new HashMap<>();

    private ParseAndWrite() {}

    /** Takes the lines, their answers by batch, the file to write, and the number of threads; prints the milliseconds. */
    public static void main(String[] args) throws Exception {
        ParseAndWrite program = new ParseAndWrite();
        program.learn(Path.of(args[0]), Path.of(args[1]));
        ForkJoinPool pool = new ForkJoinPool(Integer.parseInt(args[3]));
        long start = System.nanoTime();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 16)) {
            for (List<String> chunk = chunk(in); !chunk.isEmpty(); chunk = chunk(in)) {
                List<String> lines = chunk;
                List<byte[]> written = pool.submit(() ->
                                lines.parallelStream().map(program::answer).toList())
                        .get();
                for (byte[] answer : written) {
                    out.write(answer);
                    out.write('\n');
                }
            }
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        new PrintStream(System.out, true, StandardCharsets.UTF_8).printf(Locale.ROOT, "%.1f%n", milliseconds);
    }

    /** Keeps the first answer to each question. */
    private void learn(Path documents, Path answered) throws IOException {
        try (BufferedReader asked = Files.newBufferedReader(documents);
                BufferedReader told = Files.newBufferedReader(answered)) {
            for (int i = 0; i < Requests.COUNT; i++) {
                JsonNode question = question((ObjectNode) JSON.readTree(asked.readLine()));
                String answer = told.readLine();
                answers.computeIfAbsent(question, unknown -> JSON.readTree(answer));
            }
        }
    }

    private static JsonNode question(ObjectNode document) {
        return document.without("application");
    }

    private byte[] answer(String line) {
        ObjectNode document = (ObjectNode) JSON.readTree(line);
        JsonNode name = document.get("application");
        JsonNode known = answers.get(question(document));
        if (known == null) {
            throw new IllegalStateException("No answer is known to " + line);
        }
        ObjectNode answer = JSON.createObjectNode();
        known.properties().forEach(entry -> answer.set(entry.getKey(), entry.getValue()));
        answer.set("application", name);
        return JSON.writeValueAsBytes(answer);
    }

    private static List<String> chunk(BufferedReader in) throws IOException {
        List<String> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK) {
            String line = in.readLine();
            if (line == null) {
                break;
            }
            chunk.add(line);
        }
        return chunk;
    }
}
