package org.ipcadvisor.serve;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.http.Body;
import org.ipcadvisor.http.RefusedException;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Request;
import org.ipcadvisor.report.LineJson;
import org.jspecify.annotations.Nullable;

/** Answers documents as they come, one a line; each has to arrive within the time that a request has. */
final class BatchEndpoint {

    private static final List<String> LINES = List.of("application/jsonl", "application/x-ndjson");

    private final Terms terms;
    private final Evaluations evaluations;
    private final LineJson lines = new LineJson();

    BatchEndpoint(Terms terms, Evaluations evaluations) {
        this.terms = terms;
        this.evaluations = evaluations;
    }

    /** An answer a line. */
    Reply answer(Request request) throws IOException {
        Query query = new Query(request.query(), List.of("today"));
        Circumstances circumstances = terms.circumstances(query.day());
        String type = MediaTypes.wanted(request.fields(), LINES, each -> each);
        MediaTypes.sent(request.fields(), LINES);
        Body body = request.body();
        InputStream in = new BufferedInputStream(body.stream());
        return Reply.streamed(type, out -> answer(in, body, circumstances, out));
    }

    private void answer(InputStream in, Body body, Circumstances circumstances, OutputStream out) throws IOException {
        body.goOn();
        long number = 0;
        for (byte[] line = line(in, out); line != null; line = line(in, out)) {
            out.write(answered(line, ++number, circumstances));
            body.goOn();
        }
    }

    /** The next line without its end, or as much of it as shows that it is too long; null at the end. */
    private static byte @Nullable [] line(InputStream in, OutputStream out) throws IOException {
        if (in.available() == 0) {
            out.flush();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= Limit.DOCUMENT_BYTES.most() + 1) {
                line.write(next);
            }
        }
        byte[] bytes = line.toByteArray();
        boolean crlf = next == '\n' && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return Arrays.copyOf(bytes, crlf ? bytes.length - 1 : bytes.length);
    }

    private byte[] answered(byte[] line, long number, Circumstances circumstances) throws IOException {
        try {
            return evaluations.patiently(() -> written(line, number, circumstances));
        } catch (RefusedException e) {
            StringWriter text = new StringWriter();
            Problem problem = new Problem("not-judged", e.sentence(), "", null);
            lines.answer(
                    line,
                    number,
                    bytes -> {
                        throw new BadDocumentException(List.of(problem));
                    },
                    text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] written(byte[] line, long number, Circumstances circumstances) throws IOException {
        StringWriter text = new StringWriter();
        lines.answer(
                line,
                number,
                bytes -> {
                    var advisor = terms.advisor().get();
                    return advisor.advise(advisor.read(null, bytes, Syntax.JSON), circumstances);
                },
                text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
