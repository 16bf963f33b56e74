package org.ipcadvisor.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that names the day by which waivers are looked at. */
final class TodayOption {

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Look at waivers as on this day, as 2027-03-31. Default: today, in UTC.")
    private @Nullable LocalDate today;

    /** Looks at waivers as on another day where none was named. */
    void otherwise(LocalDate day) {
        if (today == null) {
            today = day;
        }
    }

    /** That day. */
    LocalDate date() {
        return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
    }

    /** Whether the call names it. */
    boolean isGiven() {
        return today != null;
    }

    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                String missing = written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? ", no day in the calendar" : "";
                throw new TypeConversionException("'" + written + "'" + missing + ". Write a day as 2027-03-31.");
            }
        }
    }
}
