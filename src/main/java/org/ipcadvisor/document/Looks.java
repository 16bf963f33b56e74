package org.ipcadvisor.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What bytes look like that are no UTF-8 text: archives, PDF, UTF-16 and UTF-32. */
final class Looks {

    private static final int SAMPLE = 64;

    private static final List<Opening> FILES = List.of(
            new Opening("a gzip archive", 0x1F, 0x8B),
            new Opening("a zip archive (as are .docx, .xlsx and .jar files)", 'P', 'K', 3, 4),
            new Opening("a zip archive without entries", 'P', 'K', 5, 6),
            new Opening("a PDF document", '%', 'P', 'D', 'F', '-'),
            new Opening("an xz archive", 0xFD, '7', 'z', 'X', 'Z', 0),
            new Opening("a bzip2 archive", 'B', 'Z', 'h', '9', '1', 'A', 'Y'),
            new Opening("a 7-Zip archive", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            new Opening("an old Microsoft Office document", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1),
            new Opening("a PNG image", 0x89, 'P', 'N', 'G'));

    private static final List<Opening> MARKS = List.of(
            new Opening("UTF-32 (big-endian)", 0, 0, 0xFE, 0xFF),
            new Opening("UTF-32 (little-endian)", 0xFF, 0xFE, 0, 0),
            new Opening("UTF-16 (big-endian)", 0xFE, 0xFF),
            new Opening("UTF-16 (little-endian)", 0xFF, 0xFE));

    private Looks() {}

    /** The name of a kind of file that is no text, if the bytes begin like one. */
    static Optional<String> likeFile(byte[] bytes) {
        return FILES.stream()
                .filter(file -> file.begins(bytes))
                .map(Opening::name)
                .findFirst();
    }

    /** The name of another Unicode encoding, by its byte order mark or by where its zero bytes stand. */
    static Optional<String> likeUnicode(byte[] bytes) {
        Optional<String> marked = MARKS.stream()
                .filter(mark -> mark.begins(bytes))
                .map(Opening::name)
                .findFirst();
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

    private record Opening(String name, int... bytes) {

        boolean begins(byte[] text) {
            for (int at = 0; at < bytes.length; at++) {
                if (at >= text.length || (text[at] & 0xFF) != bytes[at]) {
                    return false;
                }
            }
            return true;
        }
    }
}
