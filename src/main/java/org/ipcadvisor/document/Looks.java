package org.ipcadvisor.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What bytes look like that are no UTF-8 text: archives, PDF, UTF-16 and UTF-32. */
final class Looks {

    private static final int SAMPLE = 64;

    /** What files begin with, each byte as the character of its number. */
    private static final List<Opening> FILES = List.of(
            new Opening("\u001F\u008B", "a gzip archive"),
            new Opening("PK\3\4", "a zip archive (as are .docx, .xlsx and .jar files)"),
            new Opening("PK\5\6", "a zip archive without entries"),
            new Opening("%PDF-", "a PDF document"),
            new Opening("\u00FD7zXZ\0", "an xz archive"),
            new Opening("BZh91AY", "a bzip2 archive"),
            new Opening("7z\u00BC\u00AF'\u001C", "a 7-Zip archive"),
            new Opening("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "an old Microsoft Office document"),
            new Opening("\u0089PNG", "a PNG image"));

    private static final List<Opening> MARKS = List.of(
            new Opening("\0\0\u00FE\u00FF", "UTF-32 (big-endian)"),
            new Opening("\u00FF\u00FE\0\0", "UTF-32 (little-endian)"),
            new Opening("\u00FE\u00FF", "UTF-16 (big-endian)"),
            new Opening("\u00FF\u00FE", "UTF-16 (little-endian)"));

    private Looks() {}

    /** The name of a kind of file that is no text, if the bytes begin like one. */
    static Optional<String> likeFile(byte[] bytes) {
        return nameIn(FILES, bytes);
    }

    /** The name of another Unicode encoding, by its byte order mark or by where its zero bytes stand. */
    static Optional<String> likeUnicode(byte[] bytes) {
        Optional<String> marked = nameIn(MARKS, bytes);
        return marked.isPresent() ? marked : byZeroBytes(bytes);
    }

    /** Text in Latin letters has zero bytes in all places but one of four, or in every other one. */
    private static Optional<String> byZeroBytes(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        int[] zeros = new int[4];
        for (int at = 0; at < length; at++) {
            zeros[at % 4] += bytes[at] == 0 ? 1 : 0;
        }
        int all = length / 4;
        if (all == 0) {
            return Optional.empty();
        }
        String pattern = Arrays.stream(zeros)
                .mapToObj(some -> some * 4 >= all * 3 ? "0" : some == 0 ? "x" : "?")
                .reduce("", String::concat);
        return Optional.ofNullable(
                switch (pattern) {
                    case "000x" -> "UTF-32 (big-endian)";
                    case "x000" -> "UTF-32 (little-endian)";
                    case "0x0x" -> "UTF-16 (big-endian)";
                    case "x0x0" -> "UTF-16 (little-endian)";
                    default -> null;
                });
    }

    private static Optional<String> nameIn(List<Opening> openings, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        return openings.stream()
                .filter(opening -> start.startsWith(opening.bytes()))
                .map(Opening::name)
                .findFirst();
    }

    private record Opening(String bytes, String name) {}
}
