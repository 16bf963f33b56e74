package org.ipcadvisor.knowledge;

import org.ipcadvisor.knowledge.Comment.Sense;

/**
 * How a source is read in view of what another text says of it, in sentences.
 *
 * @param label what citations call the source
 * @param on what the other text is about, as "note 10"
 * @param covers the products that it covers; empty for all
 * @param by the other text, as short as sentences name it
 * @param sense how it stands to that
 */
record CommentWords(String label, String on, String covers, String by, Sense sense) {

    /** How the source is read where the other text is not followed. */
    String unheeded() {
        return switch (sense) {
            case DISPUTES ->
                capital(on) + verb(" holds", " hold") + " as " + label + verb(" says it", " says them")
                        + (covers.isEmpty() ? "" : ", for " + covers + " too") + '.';
            case CONFIRMS -> asItStands() + ", confirmed by " + by + '.';
            case INTERPRETS -> asItStands() + ", and not as" + verb(" it is", " they are") + " interpreted.";
        };
    }

    /** How the source would be read by the other text, of which nothing follows that could be accepted. */
    String heeded(String says) {
        return switch (sense) {
            case DISPUTES -> capital(on) + verb(" does", " do") + " not hold" + scope() + '.';
            case CONFIRMS -> "There is no other, for both texts say the same.";
            case INTERPRETS -> says;
        };
    }

    private String asItStands() {
        return capital(on)
                + scope()
                + verb(" is read as it stands", " are read as they stand")
                + (on.contains(label) ? "" : " in " + label);
    }

    private String verb(String one, String several) {
        return isPlural(on) ? several : one;
    }

    /** Whether what is commented on is several cells. */
    static boolean isPlural(String on) {
        return on.contains(" and ");
    }

    private String scope() {
        return covers.isEmpty() ? "" : " for " + covers;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
