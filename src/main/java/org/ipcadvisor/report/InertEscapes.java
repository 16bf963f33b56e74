package org.ipcadvisor.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes in JSON, beside what the notation asks for, the characters that {@link Inert} does not let through either. */
final class InertEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        if (Character.isSurrogate((char) character) || Inert.isPlain(character)) {
            return null;
        }
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return new SerializedString("\\u" + "0".repeat(4 - digits.length()) + digits);
    }
}
