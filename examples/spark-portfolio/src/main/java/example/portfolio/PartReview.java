package example.portfolio;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.util.SerializableConfiguration;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.requirements.Requirements;

/**
 * What a task does: it writes the advice for the lines of one partition into a part of the output, and hands back the
 * summary of them. The advisor is the one of the executor's JVM, which keeps a session of the rules for each thread.
 */
final class PartReview implements Function2<Integer, Iterator<Line>, Iterator<Summary>> {

    private static final JsonReport REPORT = new JsonReport();

    private final String folder;
    private final LocalDate today;
    private final SerializableConfiguration hadoop;

    PartReview(String folder, LocalDate today, SerializableConfiguration hadoop) {
        this.folder = folder;
        this.today = today;
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Summary> call(Integer partition, Iterator<Line> lines) throws IOException {
        Summary summary = new Summary();
        try (Part part = new Part(folder, partition, hadoop.value())) {
            while (lines.hasNext()) {
                review(lines.next(), part.writer(), summary);
            }
            part.commit();
        }
        return List.of(summary).iterator();
    }

    private void review(Line line, Writer out, Summary summary) throws IOException {
        Advisor advisor = Advisor.standard();
        try {
            Requirements design = advisor.read(null, line.document(), Syntax.JSON);
            Advice advice = advisor.advise(design, Circumstances.on(today));
            REPORT.writeLine(advice, out);
            summary.add(design, advice);
        } catch (BadDocumentException e) {
            REPORT.writeLine(line.number(), e.problems(), out);
            summary.addBad();
        }
    }
}
