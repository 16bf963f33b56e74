package org.ipcadvisor.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a document as text: UTF-8 and nothing else, with or without a byte order mark. */
final class Utf8 {

    private static final char REPLACED = '\uFFFD';
    private static final String SAVE = " Save the document as UTF-8.";

    private Utf8() {}

    static SourceText decode(byte[] bytes, Limit limit) throws BadDocumentException {
        if (bytes.length > limit.most()) {
            throw bad("limit", "This document is too long. " + limit.sentence(), Place.START);
        }
        Optional<String> file = Looks.likeFile(bytes);
        if (file.isPresent()) {
            String says = "From byte offset 0 on this looks like " + file.get() + ", not like text.";
            throw bad("not-text", says + " Give the YAML or JSON text itself, in UTF-8.", Place.START);
        }
        Optional<String> encoding = Looks.likeUnicode(bytes);
        if (encoding.isPresent()) {
            String says = "From byte offset 0 on this looks like " + encoding.get() + ", not like UTF-8.";
            throw bad("not-utf8", says + SAVE, Place.START);
        }
        return new SourceText(text(bytes));
    }

    private static String text(byte[] bytes) throws BadDocumentException {
        int mark = startsWithMark(bytes) ? 3 : 0;
        String lenient = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        return lenient.indexOf(REPLACED) < 0 ? lenient : exactText(bytes, mark);
    }

    /** The same by a slower way, which tells whether something was written so or stands for what is not UTF-8. */
    private static String exactText(byte[] bytes, int mark) throws BadDocumentException {
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw notUtf8(bytes, in.position(), new Lines(text).place(text.length()));
        }
        return text;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static BadDocumentException notUtf8(byte[] bytes, int offset, Place place) {
        String says = String.format(
                Locale.ROOT,
                "The byte 0x%02X at byte offset %d (counted from 0) is not UTF-8.",
                bytes[offset] & 0xFF,
                offset);
        return bad("not-utf8", says + SAVE, place);
    }

    private static BadDocumentException bad(String code, String message, Place place) {
        return new BadDocumentException(List.of(new Problem(code, message, "", place)));
    }
}
