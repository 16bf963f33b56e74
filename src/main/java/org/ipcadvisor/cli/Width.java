package org.ipcadvisor.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of columns that texts may fill. */
final class Width implements ITypeConverter<Integer> {

    /** Narrower than this, nothing is readable any more. */
    static final int LEAST = 40;

    private static final int MOST = 1_000;

    @Override
    public Integer convert(String value) {
        if (value.matches("[0-9]{1,4}")) {
            int columns = Integer.parseInt(value);
            if (columns >= LEAST && columns <= MOST) {
                return columns;
            }
        }
        throw new TypeConversionException("'" + value + "'. Write a number from " + LEAST + " to " + MOST + ".");
    }
}
