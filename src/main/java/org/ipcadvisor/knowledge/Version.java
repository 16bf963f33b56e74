package org.ipcadvisor.knowledge;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a platform: a decimal number, and whatever follows it.
 *
 * @param text the version as it was written, as "1.25a"
 * @param number the number that it starts with
 */
public record Version(String text, BigDecimal number) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?(?![\\d])");

    /** Reads a version; empty if the text does not start with a decimal number. */
    public static Optional<Version> parse(String text) {
        Matcher start = NUMBER.matcher(text);
        return start.lookingAt() ? Optional.of(new Version(text, new BigDecimal(start.group()))) : Optional.empty();
    }

    /** Whether this version came before another. */
    public boolean isBelow(Version other) {
        return number.compareTo(other.number) < 0;
    }
}
