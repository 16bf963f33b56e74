package org.ipcadvisor.cli;

import org.ipcadvisor.report.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * One form in which results are asked for.
 *
 * @param format the notation
 * @param file where it is to go; null for wherever results go else
 */
record Rendering(Format format, @Nullable String file) {

    /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
    static final class Reader implements ITypeConverter<Rendering> {

        private final Word.OfFormat word = new Word.OfFormat();

        @Override
        public Rendering convert(String written) {
            int sign = written.indexOf('=');
            return sign < 0
                    ? new Rendering(word.convert(written), null)
                    : new Rendering(word.convert(written.substring(0, sign)), written.substring(sign + 1));
        }
    }
}
