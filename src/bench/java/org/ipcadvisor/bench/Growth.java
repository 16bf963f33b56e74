package org.ipcadvisor.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.Advising;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.RequirementsReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of a decision grows with the columns that are known, and that of all advice with the links. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Growth extends Settled {

    private static final List<Requirements> REQUESTS = Requests.read();

    /** The article with some times as many columns, of which requests name those that there are anyway. */
    @State(Scope.Thread)
    public static class Columns {
        @Param({"1", "10", "100"})
        public int times;

        private Judge judge = new Judge(Known.article());
        private int next;

        /** Knows them. */
        @Setup
        public void know() {
            judge = new Judge(wider(Known.article(), times));
        }
    }

    /** Some components in a row, no two neighbours alike, each of which creates for the next one. */
    @State(Scope.Thread)
    public static class Links {
        private static final List<String> TARGETS = List.of(
                "\"Windows NT 4.0\"",
                "\"Windows 95\", \"Win16\"",
                "\"Windows NT 3.51\"",
                "\"Win32s\", \"Windows NT 4.0\"");

        @Param({"5", "10", "20", "40"})
        public int links;

        private Requirements requirements = REQUESTS.get(0);

        /** Reads them. */
        @Setup
        public void read() throws BadDocumentException {
            String components = IntStream.rangeClosed(0, links)
                    .mapToObj(i -> "\"c" + i + "\": {\"targets\": [" + TARGETS.get(i % TARGETS.size()) + "]}")
                    .collect(Collectors.joining(", "));
            String row = IntStream.range(0, links)
                    .mapToObj(i -> "\"l" + i + "\": {\"creates\": \"c" + i + "\", \"opens\": \"c" + (i + 1) + "\"}")
                    .collect(Collectors.joining(", "));
            String document = "{\"version\": 1, \"application\": \"Growth\", \"components\": {" + components
                    + "}, \"links\": {" + row + "}}";
            requirements = new RequirementsReader(Knowledge.shipped())
                    .read("growth.json", document.getBytes(StandardCharsets.UTF_8), Syntax.JSON);
        }
    }

    private static Knowledge wider(Knowledge article, int times) {
        List<Platform> platforms = new ArrayList<>(article.platforms());
        List<Cell> cells = new ArrayList<>(article.cells());
        for (int i = 1; i < times; i++) {
            String copy = "-" + i;
            article.platforms().forEach(p -> platforms.add(new Platform(p.id() + copy, p.name() + copy, p.win32())));
            article.cells()
                    .forEach(c -> cells.add(new Cell(
                            c.source(),
                            c.mechanism(),
                            c.platform() + copy,
                            c.available(),
                            c.text(),
                            c.notes(),
                            c.columnNotes(),
                            c.citation(),
                            c.comments())));
        }
        return new Knowledge(
                article.sources(),
                article.mechanisms(),
                platforms,
                article.products(),
                cells,
                article.notes(),
                article.statements(),
                article.readings(),
                article.gaps(),
                article.sourceGaps(),
                article.comments(),
                article.mechanismNames(),
                article.productNames());
    }

    /** A decision on the next request. */
    @Benchmark
    public LinkAdvice columns(Columns known) {
        known.next = (known.next + 1) % Requests.COUNT;
        return known.judge.judge(Requests.link(REQUESTS.get(known.next)));
    }

    /** All that is said of all links, derived anew. This takes longer to warm up, being more code. */
    @Benchmark
    @Warmup(iterations = 10, time = 3)
    @Measurement(iterations = 5, time = 3)
    public Advice links(Links asked) {
        return Advising.derived(asked.requirements);
    }
}
