package org.ipcadvisor.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules as text: what a domain expert sees in the folder. */
final class RulesFolder {

    static final Path FOLDER = Path.of("rules");
    private static final Pattern RULE = Pattern.compile(
            "^rule\\s+\"([^\"]*)\"(.*?)^when$(.*?)^then$(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);

    private RulesFolder() {}

    /** The files' texts by name, in the order of names. */
    static Map<String, String> files() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** All rules, in the order of files and, in a file, as written. */
    static List<DrlRule> rules() {
        List<DrlRule> rules = new ArrayList<>();
        files().forEach((file, text) -> {
            Matcher rule = RULE.matcher(withoutComments(text));
            while (rule.find()) {
                rules.add(new DrlRule(file, rule.group(1), rule.group(2), rule.group(3), rule.group(4)));
            }
        });
        return rules;
    }

    /** A text of rules without its comments; a comment in a sentence is none. */
    static String withoutComments(String text) {
        return text.replaceAll("(?m)^\\s*//.*$", "").replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** A text of rules without comments and without what stands in quotes. */
    static String code(String text) {
        return withoutComments(text).replaceAll("\"[^\"]*\"", "\"\"");
    }
}
