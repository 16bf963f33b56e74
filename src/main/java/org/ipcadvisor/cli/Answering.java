package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.LineJson;
import org.jspecify.annotations.Nullable;

/** Answers the lines of a file, several at a time, and writes the answers in their order. */
final class Answering {

    /** After how many lines at most an interruption loses no more what came before; large answers are noted sooner. */
    private static final int CHECKPOINT_LINES = 256;

    /** What most answers have room in. */
    private static final int ANSWER_CHARACTERS = 1 << 16;

    private final Call call;
    private final Judge judge;
    private final Circumstances circumstances;
    private final String file;
    private final int jobs;
    private final boolean isShown;
    private final LineJson report = new LineJson();
    private long lines;
    private long bad;
    private long answered;
    private long answeredBytes;

    /**
     * Has answered nothing.
     *
     * @param file the name of what is read
     * @param jobs how many lines are answered at a time
     * @param isShown whether the answers go to a terminal
     */
    Answering(Call call, Judge judge, Circumstances circumstances, String file, int jobs, boolean isShown) {
        this.call = call;
        this.judge = judge;
        this.circumstances = circumstances;
        this.file = file;
        this.jobs = jobs;
        this.isShown = isShown;
    }

    /** How many lines were answered. */
    long lines() {
        return lines;
    }

    /** How many of them were bad. */
    long bad() {
        return bad;
    }

    /** Answers all lines; these answers can only be written from the beginning. */
    void answer(InputStream in, Results results) throws IOException, UnfinishedException {
        answer(in, results, null);
    }

    /** Answers the lines behind those whose answers are written already. */
    void answer(InputStream in, ResumableFile results) throws IOException, UnfinishedException {
        answer(in, results, results);
    }

    private void answer(InputStream in, Results results, @Nullable ResumableFile journaled)
            throws IOException, UnfinishedException {
        // what was read before a fault is answered; behind it nothing is, for it would be out of line
        try (InOrder<Answer> answers = new InOrder<>(jobs, answer -> write(answer, results, journaled))) {
            Lines source = new Lines(in, Limit.DOCUMENT_BYTES.most(), () -> {
                answers.drain();
                results.flush();
            });
            if (journaled != null && journaled.start() != null) {
                skip(source, journaled.start(), journaled);
            }
            try (Progress progress = progress(source)) {
                answer(source, answers, progress);
            } catch (IOException e) {
                answers.drain();
                throw e;
            }
            answers.drain();
        }
    }

    private void answer(Lines source, InOrder<Answer> answers, @Nullable Progress progress)
            throws IOException, UnfinishedException {
        for (byte[] line = source.next(); line != null; line = source.next()) {
            byte[] document = line;
            long number = ++lines;
            long bytes = source.bytes();
            RunningDigest read = source.digest();
            answers.add(() -> answered(document, number, bytes, read));
            if (progress != null) {
                progress.at(answered, answeredBytes);
            }
        }
    }

    /** Passes over the lines that are answered, if they are still the same. */
    private void skip(Lines source, Checkpoint start, ResumableFile results) throws IOException, UnfinishedException {
        while (lines < start.lines() && source.next() != null) {
            lines++;
        }
        if (lines < start.lines() || !source.digest().soFar().equals(start.read())) {
            throw UnfinishedException.otherInput(file, results.unfinished(), start.lines());
        }
        bad = start.bad();
        answered = lines;
        answeredBytes = source.bytes();
    }

    private @Nullable Progress progress(Lines source) throws IOException {
        if (!call.terminal().error() || isShown) {
            return null;
        }
        long size = file.equals(Input.STANDARD) ? 0 : Files.size(Path.of(file));
        return new Progress(
                call.complaints(), call.terminal().columns(), size, lines, source.bytes(), System::nanoTime);
    }

    /**
     * What a line is answered.
     *
     * @param text the answer, on a line of its own, in UTF-8
     * @param bad whether the line was bad
     * @param bytes how many bytes were read up to its end
     * @param read the digest of these bytes
     */
    private record Answer(byte[] text, boolean bad, long bytes, RunningDigest read) {}

    private void write(Answer answer, Results results, @Nullable ResumableFile journaled) throws UnfinishedException {
        bad += answer.bad() ? 1 : 0;
        answered++;
        answeredBytes = answer.bytes();
        results.write(answer.text());
        if (journaled != null && (answered % CHECKPOINT_LINES == 0 || journaled.isDue())) {
            journaled.pass(answered, bad, answer.read().soFar());
        }
    }

    private Advice judged(byte[] line) throws BadDocumentException {
        return judge.judge(null, line, Syntax.JSON, circumstances);
    }

    private Answer answered(byte[] line, long number, long bytes, RunningDigest read) throws UnfinishedException {
        StringWriter text = new StringWriter(ANSWER_CHARACTERS);
        try {
            boolean isBad = report.answer(line, number, this::judged, text);
            return new Answer(text.toString().getBytes(StandardCharsets.UTF_8), isBad, bytes, read);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw UnfinishedException.fault("judging line " + number + " of " + file, e);
        }
    }
}
