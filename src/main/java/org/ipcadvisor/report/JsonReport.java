package org.ipcadvisor.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Advice as JSON, version 1: whole documents for programs that read files, and single lines for streams.
 *
 * <p>Lines end in a line feed. Nothing is closed or flushed. Characters that steer a terminal or a reader's eye are
 * written as escapes.
 */
public final class JsonReport implements Report {

    private static final int VERSION = 1;
    private static final String JSON_PER_LINE =
            "Each line is to be a JSON document, and this looks like YAML. For YAML files, use: ipc-advisor advise.";
    private static final JsonFactory JSON = JsonFactory.builder()
            .characterEscapes(new InertEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final String toolVersion;

    /** Names this build as the tool. */
    public JsonReport() {
        this(ToolVersion.read());
    }

    JsonReport(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    /**
     * Writes one document for any number of files, indented by two spaces, each fact on a line.
     *
     * @throws IOException if the writer fails
     */
    @Override
    public void write(List<Slot> slots, Writer out) throws IOException {
        writeDocument(out, json -> {
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", "ipc-advisor");
            json.writeStringProperty("version", toolVersion);
            json.writeEndObject();
            json.writeArrayPropertyStart("advice");
            AdviceJson advice = new AdviceJson(json);
            slots.forEach(advice::slot);
            json.writeEndArray();
        });
    }

    /** Writes one document of version 1, indented alike. */
    static void writeDocument(Writer out, Consumer<JsonGenerator> members) throws IOException {
        writeObject(out, json -> {
            json.writeNumberProperty("version", VERSION);
            members.accept(json);
        });
    }

    /** Writes one object, indented alike. */
    static void writeObject(Writer out, Consumer<JsonGenerator> members) throws IOException {
        write(out, JsonIndenter.printer(), json -> {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        });
    }

    /**
     * Writes the advice for one document of a stream, on one line.
     *
     * @throws IOException if the writer fails
     */
    public void writeLine(Advice advice, Writer out) throws IOException {
        write(out, null, json -> new AdviceJson(json).advice(advice));
    }

    /**
     * Writes what is wrong with one document of a stream, on one line; where it is no JSON, what a line is to be.
     *
     * @param number the number of the stream's line, from 1
     * @throws IOException if the writer fails
     */
    public void writeLine(long number, List<Problem> problems, Writer out) throws IOException {
        write(out, null, json -> {
            json.writeStartObject();
            json.writeNumberProperty("line", number);
            new AdviceJson(json)
                    .problems(
                            "problems",
                            problems.stream()
                                    .map(problem -> problem.saying("not-json", JSON_PER_LINE))
                                    .toList());
            json.writeEndObject();
        });
    }

    /** Writes a tree of maps, lists and plain values, indented like all else, with the same escapes. */
    static void writeTree(Writer out, Object tree) throws IOException {
        write(out, JsonIndenter.printer(), json -> new EchoJson(json).value(tree));
    }

    /** A tree of maps, lists and plain values on one line, without a line end, with the same escapes. */
    public static String line(@Nullable Object value) {
        StringWriter out = new StringWriter();
        try {
            write(out, null, json -> new EchoJson(json).value(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().strip();
    }

    private static void write(Writer out, @Nullable PrettyPrinter printer, Consumer<JsonGenerator> content)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new Style(printer), out)) {
            content.accept(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    private static final class Style extends ObjectWriteContext.Base {

        private final @Nullable PrettyPrinter printer;

        Style(@Nullable PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return printer != null;
        }
    }
}
