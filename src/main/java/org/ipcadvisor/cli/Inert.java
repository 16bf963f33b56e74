package org.ipcadvisor.cli;

/** Makes text harmless for a terminal: what cannot be seen, or would steer the terminal, is shown by its code point. */
final class Inert {

    private Inert() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append("\\u{%X}".formatted(character));
            default -> shown.appendCodePoint(character);
        }
    }
}
