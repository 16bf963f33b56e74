package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an input reaches standard error and the slot of its file, one row for each class of bad input. */
final class RefusedInputTest {

    private static final String TOP = "version: 1\napplication: Desk\n";

    @TempDir
    private Path folder;

    private final Cli cli = new Cli(new LibraryJudge());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # nothing yet                                       | 1:1  | no-document
            [Windows 95]                                        | 1:1  | wrong-kind
            a:;\tb: 1                                           | 2:1  | syntax
            a: "b                                               | 1:6  | syntax
            a: 1;---;b: 2                                       | 2:1  | second-document
            TOP targets: [];targets: []                         | 4:1  | duplicate-key
            TOP plattforms: [Windows 95]                        | 3:1  | unknown-key
            TOP targets: [Windows 95];rules: x                  | 4:1  | carries-rules
            TOP targets: Windows 95                             | 3:10 | wrong-kind
            TOP targets: []                                     | 3:10 | empty-list
            TOP targets: [Windows 95, Win95]                    | 3:23 | repeated
            TOP targets: [Linux]                                | 3:11 | outside-knowledge
            TOP targets: [Windows 3.1]                          | 3:11 | ambiguous-name
            TOP targets: [NO]                                   | 3:11 | unknown-name
            TOP targets: [Win95];needs: {interoperate: yes}     | 4:23 | wrong-kind
            version: 1;application: 007;targets: [Win95]        | 2:14 | wrong-kind
            TOP targets: [{platform: Win32s, version: 1.25}]    | 3:39 | wrong-kind
            TOP targets: [[Win95]]                              | 3:11 | wrong-kind
            TOP components: {a: {targets: [DOS]}};links: {x: {creates: a, opens: b}} | 4:32 | unknown-component
            TOP targets: &a [Win95]                             | 3:10 | anchor
            TOP targets: !!javax [Win95]                        | 3:10 | tag
            TOP targets: [.inf]                                 | 3:11 | not-finite
            TOP targets: ["Win\u202E95"]                        | 3:15 | name-character
            """)
    void aBadDocument(String document, String place, String code) throws Exception {
        check("bad.yaml", document.replace("TOP ", TOP).replace(';', '\n'), place, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"version": 1,}  | 1:14 | syntax
            {"version": NaN} | 1:13 | syntax
            {} {}            | 1:4  | second-document
            version: 1       | 1:1  | not-json
            """)
    void badJson(String document, String place, String code) throws Exception {
        check("bad.json", document, place, code);
    }

    private void check(String name, String document, String place, String code) throws Exception {
        String file = Files.writeString(folder.resolve(name), document).toString();
        Ran text = cli.run("advise", file);
        assertThat(text.exit()).isEqualTo(2);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).startsWith(file + ':' + place + ": ").endsWith(".\n");

        Ran json = cli.run("advise", "--format", "json", file);
        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.err()).isEqualTo(text.err());
        JsonNode slot = JsonMapper.shared().readTree(json.out()).at("/advice/0");
        assertThat(slot.at("/file").asString()).isEqualTo(file);
        JsonNode problem = slot.at("/problems/0");
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/line").asInt() + ":" + problem.at("/column").asInt())
                .isEqualTo(place);
        assertThat(text.err()).contains(problem.at("/message").asString());
    }

    @Test
    void badBytes() throws Exception {
        Path file = folder.resolve("bad.yaml");
        Files.write(file, "version: 1\napplication: Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(cli.run("advise", file.toString()).err()).startsWith(file + ":2:17: ");
        Files.write(file, new byte[(1 << 20) + 1]);
        Ran large = cli.run("advise", file.toString());
        assertThat(large.exit()).isEqualTo(2);
        assertThat(large.err()).contains("DOCUMENT_BYTES");
    }

    @Test
    void whyJsonIsExpectedIsSaidFirst() throws Exception {
        String yaml = TOP + "targets: [Windows 95]\n";
        String file = Files.writeString(folder.resolve("desk.json"), yaml).toString();
        assertThat(cli.run("advise", file).err())
                .isEqualTo(file + ":1:1: The name ends in .json, so JSON is expected, and this looks like YAML."
                        + " Rename the file, or write JSON.\n");
        assertThat(cli.run("batch", file).out().lines())
                .hasSize(3)
                .allMatch(line -> line.contains("Each line is to be a JSON document, and this looks like YAML."));
    }
}
