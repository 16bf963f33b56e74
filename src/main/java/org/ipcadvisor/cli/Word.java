package org.ipcadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.report.DiffFormat;
import org.ipcadvisor.report.Format;
import org.ipcadvisor.requirements.Starter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of an enumeration's values, written with hyphens and without regard to case. */
abstract class Word<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    private Word(Class<E> type) {
        this.type = type;
    }

    /** The word for a value. */
    static String of(Enum<?> value) {
        return Wording.word(value);
    }

    @Override
    public E convert(String value) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String word = of(constant);
            if (word.equalsIgnoreCase(value)) {
                return constant;
            }
            words.add(word);
        }
        String last = words.remove(words.size() - 1);
        throw new TypeConversionException("'" + value + "'. Write " + String.join(", ", words) + " or " + last + ".");
    }

    static final class OfGate extends Word<Gate> {
        OfGate() {
            super(Gate.class);
        }
    }

    static final class OfFormat extends Word<Format> {
        OfFormat() {
            super(Format.class);
        }
    }

    static final class OfDiffFormat extends Word<DiffFormat> {
        OfDiffFormat() {
            super(DiffFormat.class);
        }
    }

    static final class OfTextOrJson extends Word<TextOrJson> {
        OfTextOrJson() {
            super(TextOrJson.class);
        }
    }

    static final class OfStarter extends Word<Starter> {
        OfStarter() {
            super(Starter.class);
        }
    }

    static final class OfNotation extends Word<MatrixCommand.Notation> {
        OfNotation() {
            super(MatrixCommand.Notation.class);
        }
    }

    static final class OfColor extends Word<Color> {
        OfColor() {
            super(Color.class);
        }
    }
}
