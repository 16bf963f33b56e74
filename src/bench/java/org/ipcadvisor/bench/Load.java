package org.ipcadvisor.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.Slot;

/**
 * Many clients at once, which ask for advice on the examples and compare each answer with that of the library: the port, the
 * number of clients, the seconds, the id of the server's process, and {@code constant} where any answer is right.
 */
final class Load {

    private static final String TODAY = "2026-11-24";

    private Load() {}

    public static void main(String... args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int clients = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        List<LoadClient.Question> questions = questions(port, args.length < 5);
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        List<LoadClient> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            LoadClient client = new LoadClient(port, questions, i, deadline);
            all.add(client);
            threads.add(new Thread(null, client, "client-" + i, 256 << 10));
        }
        threads.forEach(Thread::start);
        StringBuilder memory = new StringBuilder();
        for (int tenth = 1; tenth <= 10; tenth++) {
            Thread.sleep(seconds * 100L);
            memory.append(' ').append(residentMegabytes(args[3]));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        tell(all, seconds, memory.toString());
    }

    private static List<LoadClient.Question> questions(int port, boolean compared) throws Exception {
        List<LoadClient.Question> questions = new ArrayList<>();
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            for (Path example : examples.sorted().toList()) {
                Path requirements = example.resolve("requirements.yaml");
                if (Files.exists(requirements)) {
                    byte[] document = Files.readAllBytes(requirements);
                    questions.add(new LoadClient.Question(
                            request(port, document), compared ? answer(document) : new byte[0]));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d examples, answers of %.0f bytes on average%n",
                questions.size(),
                questions.stream()
                        .mapToInt(question -> question.answer().length)
                        .average()
                        .orElse(0));
        return questions;
    }

    private static byte[] request(int port, byte[] document) {
        String head = "POST /v1/advice?today=" + TODAY + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nContent-Type: application/yaml\r\nContent-Length: " + document.length + "\r\n\r\n";
        return (head + new String(document, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] answer(byte[] document) throws IOException, BadDocumentException {
        StringWriter out = new StringWriter();
        Advisor advisor = Advisor.standard();
        var advice = advisor.advise(advisor.read("-", document, Syntax.YAML), Circumstances.on(LocalDate.parse(TODAY)));
        new JsonReport().write(List.of(new Slot.Advised(advice, new String(document, StandardCharsets.UTF_8))), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void tell(List<LoadClient> clients, int seconds, String memory) {
        long[] sums = new long[LoadClient.COUNTED];
        List<Long> slowest = new ArrayList<>();
        for (LoadClient client : clients) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += client.counts()[i];
            }
            slowest.add(client.slowest() / 1_000_000);
        }
        System.out.printf(
                Locale.ROOT,
                "right %d (%.0f/s), busy (503) %d, wrong %d, other statuses %d, broken connections %d, connections %d%n",
                sums[0],
                sums[0] / (double) seconds,
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5]);
        slowest.sort(null);
        System.out.println("the slowest answer of a client, in ms: median " + slowest.get(slowest.size() / 2)
                + ", worst " + slowest.get(slowest.size() - 1));
        System.out.println("memory of the server, in MB, at each tenth:" + memory);
    }

    private static long residentMegabytes(String process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", process, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
