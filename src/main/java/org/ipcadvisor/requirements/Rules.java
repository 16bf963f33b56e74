package org.ipcadvisor.requirements;

import java.util.List;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Characters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Recognises rules in a requirements document, where none may stand. */
final class Rules {

    private static final Pattern KEY =
            Pattern.compile("(?:.*[-_.])?(?:rules?|rule-?(?:set|file|base)s?|drl|drools)", Pattern.CASE_INSENSITIVE);
    private static final List<String> WORDS_OF_A_RULE = List.of("rule", "when", "then", "end");

    private Rules() {}

    /** Whether a key announces rules. */
    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /** Whether a value is text with the words of a rule in their order. */
    static boolean isText(@Nullable JsonNode value) {
        if (value == null || !value.isString()) {
            return false;
        }
        int at = 0;
        for (String word : WORDS_OF_A_RULE) {
            at = value.stringValue().indexOf(word, at);
            if (at < 0) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    static String refusal(String key) {
        return Characters.shown(key) + " is no key of requirements: requirements never carry rules.";
    }
}
