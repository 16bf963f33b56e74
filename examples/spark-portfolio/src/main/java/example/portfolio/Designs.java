package example.portfolio;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes up a portfolio. As in real ones, there are many designs and few questions: a hundred architectures are drawn, most of
 * them of one application and some of two components, and each design is one of these under a name of its own. One line of a
 * hundred is bad. The same seed gives the same lines.
 */
public final class Designs {

    private static final int ARCHITECTURES = 100;
    private static final List<String> PLATFORMS = List.of(
            "Windows 95", "Windows 98", "Windows NT 3.51", "Windows NT 4.0", "Windows 2000", "Win32s", "Win16", "MS-DOS",
            "POSIX", "OS/2");
    private static final String BEGINNING = "{\"version\": 1, \"application\": \"Design %07d\", ";

    private final Random random;
    private final List<String> architectures = new ArrayList<>();

    Designs(long seed) {
        random = new Random(seed);
        for (int i = 0; i < ARCHITECTURES; i++) {
            architectures.add(BEGINNING + (i % 6 == 5 ? components() : application()) + "}");
        }
    }

    /** Takes the file to write, the number of designs, and a seed. */
    public static void main(String... args) throws IOException {
        new Designs(Long.parseLong(args[2])).write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes some designs, a line each. */
    void write(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= count; i++) {
                out.write(random.nextInt(100) == 0 ? bad(i) : design(i));
                out.write('\n');
            }
        }
    }

    private String design(int number) {
        return String.format(architectures.get(random.nextInt(ARCHITECTURES)), number);
    }

    private String bad(int number) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "application: Design " + number;
            case 2 -> String.format(BEGINNING + "\"targets\": [\"Windows 59\"]}", number);
            default -> String.format(BEGINNING, number);
        };
    }

    private String application() {
        List<String> needs = new ArrayList<>();
        maybe(needs, "\"pipes\": \"create\"", "\"pipes\": \"open\"");
        maybe(needs, "\"rpc\": {\"role\": \"server\"}", "\"rpc\": {\"role\": \"client\"}");
        maybe(needs, "\"acrossMachines\": true", "\"interoperate\": true");
        maybe(needs, "\"carries\": \"data\"", "\"carries\": \"calls\"");
        return targets(4) + ", \"needs\": {" + String.join(", ", needs) + "}";
    }

    private String components() {
        List<String> asked = new ArrayList<>();
        maybe(asked, "\"acrossMachines\": true", "\"acrossMachines\": false");
        maybe(asked, "\"carries\": \"data\"", "\"chosen\": \"named-pipes\"");
        String link = "\"creates\": \"collector\", \"opens\": \"console\"";
        return "\"components\": {\"collector\": {" + targets(2) + ", \"runsAs\": \"service\"}, \"console\": {" + targets(3)
                + "}}, \"links\": {\"readings\": {" + link + asked.stream().map(each -> ", " + each).collect(Collectors.joining())
                + "}}";
    }

    private String targets(int most) {
        List<String> drawn = new ArrayList<>(PLATFORMS);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, 1 + random.nextInt(most)).stream()
                .map(platform -> '"' + platform + '"')
                .collect(Collectors.joining(", ", "\"targets\": [", "]"));
    }

    private void maybe(List<String> needs, String one, String other) {
        int drawn = random.nextInt(3);
        if (drawn < 2) {
            needs.add(drawn == 0 ? one : other);
        }
    }
}
