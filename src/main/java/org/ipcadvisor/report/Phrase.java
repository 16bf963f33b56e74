package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.advice.Finding;

/** A sentence with several names in one place of its pattern, its verb in the plural where that place is the subject. */
final class Phrase {

    /** The name that stands for the mechanism which a sentence is about. */
    static final String MECHANISM = "mechanism";

    /** The name that stands for the product which a sentence is about. */
    static final String PRODUCT = "product";

    /** The name that stands for a second product. */
    static final String OTHER = "other";

    /** The name that stands for the stricter of two sources that differ; no other sentence has it. */
    private static final String STRICT = "strict";

    private static final Pattern NAME =
            Pattern.compile("(\\b(?:of|on|from|with) )?\\{(\\w+)}(?: (is|has|does|was)\\b)?");
    private static final Pattern NEGATION = Pattern.compile("\\b[Nn]ot? $");
    private static final int BEFORE = 1;
    private static final int WHICH = 2;
    private static final int VERB = 3;
    private static final Map<String, String> PLURAL = Map.of("is", "are", "has", "have", "does", "do", "was", "were");
    private static final String SUBJECT = '{' + MECHANISM + '}';
    private static final String NOTHING = "nothing is known of " + SUBJECT;
    private static final Pattern NONE = Pattern.compile("\\bnot? \\{" + MECHANISM + '}');

    private Phrase() {}

    /** Whether a finding says that two sources differ. */
    static boolean isDifference(Finding finding) {
        return finding.sentence().names().containsKey(STRICT);
    }

    /** The sentence, safe to print. */
    static String of(String pattern, Map<String, Set<String>> names) {
        String text = Inert.text(pattern);
        return NAME.matcher(text).replaceAll(found -> {
            boolean negated = NEGATION.matcher(text.substring(0, found.start())).find();
            return Matcher.quoteReplacement(filled(found, names, negated ? " or " : " and "));
        });
    }

    /** The sentence with "each of these", or what its pattern asks for, instead of the mechanisms' names. */
    static String ofThese(String pattern, Map<String, Set<String>> names) {
        return NONE.matcher(pattern).find()
                ? of(NONE.matcher(pattern).replaceFirst("none of these"), names)
                : with(pattern.contains(NOTHING) ? "any of these" : "each of these", pattern, names);
    }

    /** The sentence with some words instead of the mechanisms' names. */
    static String with(String words, String pattern, Map<String, Set<String>> names) {
        boolean first = pattern.startsWith(SUBJECT);
        return of(
                pattern, replaced(names, first ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words));
    }

    private static Map<String, Set<String>> replaced(Map<String, Set<String>> names, String words) {
        Map<String, Set<String>> some = new LinkedHashMap<>(names);
        some.replace(MECHANISM, Set.of(words));
        return some;
    }

    private static String filled(MatchResult found, Map<String, Set<String>> names, String last) {
        Set<String> values = names.get(found.group(WHICH));
        if (values == null) {
            return found.group();
        }
        String before = Objects.requireNonNullElse(found.group(BEFORE), "");
        String verb = found.group(VERB);
        boolean plural = before.isEmpty() && values.size() > 1;
        String list = before
                + listed(values.stream().map(Inert::text).map(Page::together).toList(), last);
        return verb == null ? list : list + ' ' + (plural ? PLURAL.getOrDefault(verb, verb) : verb);
    }

    private static String listed(List<String> names, String last) {
        int end = names.size() - 1;
        return end <= 0 ? String.join("", names) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }
}
