package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinesTest {

    private static final int MOST = 10;

    @Test
    void anEmptyStreamHasNoLines() throws Exception {
        assertThat(lines("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "a\n\nb\n", "a\r\n\r\nb\r\n", "a\n\r\nb"})
    void aLineEndIsNoPartOfALineAndTheLastOneMayLackIt(String text) throws Exception {
        assertThat(lines(text)).containsExactly("a", "", "b");
    }

    @Test
    void aCarriageReturnInsideALineStays() throws Exception {
        assertThat(lines("a\rb\r\r\nc\r")).containsExactly("a\rb\r", "c\r");
    }

    @Test
    void aLineMayBeAsLongAsTheLimitWhateverItsEnd() throws Exception {
        String longest = "x".repeat(MOST);
        assertThat(lines(longest + "\r\n" + longest + "\n" + longest)).containsExactly(longest, longest, longest);
    }

    @Test
    void ofALongerLineOneByteTooManyIsKeptAndTheNextLineIsWhole() throws Exception {
        String kept = "x".repeat(MOST + 1);
        for (int length : new int[] {MOST + 1, MOST + 2, MOST + 3, 200_000}) {
            String line = "x".repeat(length);
            assertThat(lines(line + "\r\nnext\n" + line)).containsExactly(kept, "next", kept);
        }
    }

    @Test
    void linesLongerThanTheBufferArriveWhole() throws Exception {
        String line = "y".repeat(300_000);
        try (InputStream in = stream(line + "\nz\n")) {
            Lines lines = new Lines(in, 1 << 20, () -> {});
            assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo(line);
            assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("z");
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void thePauseComesBeforeEachWait() throws Exception {
        List<String> events = new ArrayList<>();
        try (PipedOutputStream producer = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(producer)) {
            producer.write("a\nb\n".getBytes(StandardCharsets.UTF_8));
            Lines lines = new Lines(in, MOST, () -> {
                events.add("pause");
                close(producer);
            });
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                events.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        assertThat(events).containsExactly("a", "b", "pause");
    }

    private static void close(PipedOutputStream producer) {
        try {
            producer.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(String text) throws Exception {
        List<String> all = new ArrayList<>();
        try (InputStream in = stream(text)) {
            Lines lines = new Lines(in, MOST, () -> {});
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                all.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
