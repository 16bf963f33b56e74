package org.ipcadvisor.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Two revisions of a git repository.
 *
 * @param old the older one
 * @param now the newer one; null for what is in the working tree
 */
record Revisions(String old, @Nullable String now) {

    /** Reads {@code REV1} or {@code REV1..REV2}. */
    static final class Reader implements ITypeConverter<Revisions> {
        @Override
        public Revisions convert(String written) {
            int dots = written.indexOf("..");
            String old = dots < 0 ? written : written.substring(0, dots);
            String now = dots < 0 ? null : written.substring(dots + 2);
            if (written.contains("...")) {
                throw new TypeConversionException(
                        "'" + written
                                + "'. Write REV1..REV2, with two dots; where two branches parted, git merge-base REV1 REV2 tells.");
            }
            if (old.isEmpty() || (now != null && now.isEmpty())) {
                throw new TypeConversionException(
                        "'" + written + "'. Write REV for what changed since a revision, or REV1..REV2.");
            }
            return new Revisions(old, now);
        }
    }
}
