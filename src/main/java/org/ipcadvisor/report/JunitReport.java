package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Problem;

/**
 * Advice as the XML of JUnit's test reports, which build servers show: a suite for each file, a test case for each link,
 * which fails exactly where the gate stops it, and is skipped where it passes by waivers alone; a file that was refused is a
 * case with an error. What is written to the case's output are the conditions under which it passes, what is on record, and
 * the questions that are open; to the suite's, the warnings about the file.
 */
public final class JunitReport implements Report {

    private static final String NO_TIME = "0";
    private static final String INDENT = "  ";

    private final Gate gate;

    /**
     * Tells of advice.
     *
     * @param gate what does not pass
     */
    public JunitReport(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void write(List<Slot> slots, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            open(xml, 0, "testsuites", "name", "ipc-advisor");
            for (Slot slot : slots) {
                if (slot instanceof Slot.Advised advised) {
                    suite(advised.advice(), xml);
                } else if (slot instanceof Slot.Refused refused) {
                    suite(refused, xml);
                }
            }
            close(xml, 0);
            xml.writeEndDocument();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void suite(Advice advice, XMLStreamWriter xml) throws XMLStreamException {
        String file = Objects.requireNonNullElse(advice.file(), "");
        long failures = advice.links().stream()
                .filter(link -> !gate.causes(advice, link).isEmpty())
                .count();
        String name = file.isEmpty() ? advice.application() : advice.application() + " (" + file + ')';
        long skipped =
                advice.links().stream().filter(link -> isByWaiver(advice, link)).count();
        suite(name, advice.links().size(), failures, 0, skipped, xml);
        for (LinkAdvice link : advice.links()) {
            testCase(advice, link, xml);
        }
        output(2, advice.warnings().stream().map(JunitReport::told).toList(), xml);
        close(xml, 1);
    }

    private static void suite(Slot.Refused refused, XMLStreamWriter xml) throws XMLStreamException {
        String file = Objects.requireNonNullElse(refused.file(), "");
        suite(file, 1, 0, 1, 0, xml);
        open(xml, 2, "testcase", "name", "is a requirements file", "classname", file, "time", NO_TIME);
        Problem first = refused.problems().get(0);
        open(xml, 3, "error", "message", told(first), "type", first.code());
        text(xml, lines(refused.problems().stream().map(JunitReport::told)));
        xml.writeEndElement();
        close(xml, 2);
        close(xml, 1);
    }

    private static String told(Problem problem) {
        String place = problem.place() == null ? "" : problem.place() + ": ";
        return place + (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.message();
    }

    private static void suite(String name, long tests, long failures, long errors, long skipped, XMLStreamWriter xml)
            throws XMLStreamException {
        open(
                xml,
                1,
                "testsuite",
                "name",
                name,
                "tests",
                String.valueOf(tests),
                "failures",
                String.valueOf(failures),
                "errors",
                String.valueOf(errors),
                "skipped",
                String.valueOf(skipped),
                "time",
                NO_TIME);
    }

    private void testCase(Advice advice, LinkAdvice link, XMLStreamWriter xml) throws XMLStreamException {
        List<Recommendation> concerned = Concerned.of(link);
        String chosen = concerned.stream()
                .filter(mechanism -> Concerned.isChosen(link, mechanism))
                .map(mechanism -> ": " + mechanism.name())
                .findFirst()
                .orElse("");
        open(xml, 2, "testcase", "name", link.id() + chosen, "classname", advice.application(), "time", NO_TIME);
        List<String> causes = gate.causes(advice, link);
        boolean byWaiver = isByWaiver(advice, link);
        if (byWaiver) {
            open(xml, 3, "skipped");
            text(
                    xml,
                    lines(Stream.concat(
                            Stream.of("Passes because of waivers alone."), recorded(concerned, OnRecord::waived))));
            xml.writeEndElement();
        }
        if (!causes.isEmpty()) {
            open(
                    xml,
                    3,
                    "failure",
                    "message",
                    String.join(" ", causes),
                    "type",
                    worst(link, concerned).word());
            if (gate.with(advice.policy()).stops(link)) {
                text(xml, lines(concerned.stream().flatMap(JunitReport::deciding)));
            }
            xml.writeEndElement();
        }
        output(3, open(link, concerned, byWaiver), xml);
        close(xml, 2);
    }

    private boolean isByWaiver(Advice advice, LinkAdvice link) {
        return gate.causes(advice, link).isEmpty() && OnRecord.passesByWaiver(link, gate, advice.policy());
    }

    private static void output(int level, List<String> told, XMLStreamWriter xml) throws XMLStreamException {
        if (!told.isEmpty()) {
            open(xml, level, "system-out");
            text(xml, lines(told.stream()));
            xml.writeEndElement();
        }
    }

    private static Stream<String> recorded(List<Recommendation> concerned, Function<Finding, Optional<String>> record) {
        return concerned.stream()
                .flatMap(mechanism -> mechanism.findings().stream()
                        .flatMap(finding -> record.apply(finding).stream())
                        .map(sentence -> mechanism.name() + ": " + sentence));
    }

    /** The verdict on the link, or on the mechanism that was chosen for it, whichever is worse. */
    private static Verdict worst(LinkAdvice link, List<Recommendation> concerned) {
        return concerned.stream()
                .filter(mechanism -> Concerned.isChosen(link, mechanism))
                .map(Recommendation::verdict)
                .filter(verdict -> verdict.isWorseThan(link.verdict()))
                .findFirst()
                .orElse(link.verdict());
    }

    /** The findings that give a mechanism its verdict, and where they come from. */
    private static Stream<String> deciding(Recommendation mechanism) {
        return mechanism.findings().stream()
                .filter(finding -> finding.effect() != Effect.SUPPORTS && finding.effect() != Effect.INFORMS)
                .filter(finding -> finding.allows() == mechanism.verdict() && finding.waived() == null)
                .map(finding -> mechanism.name() + ": " + Grounded.sentence(finding));
    }

    /** The conditions of what is chosen or recommended, what is on record and not told yet, and the questions. */
    private static List<String> open(LinkAdvice link, List<Recommendation> concerned, boolean waiversAreTold) {
        List<String> open = new ArrayList<>();
        for (Recommendation mechanism : concerned) {
            for (Finding finding : mechanism.findings()) {
                if (finding.isCondition() && mechanism.verdict() == Verdict.CONDITIONAL) {
                    open.add(mechanism.name() + " is conditional: " + Grounded.sentence(finding));
                }
            }
        }
        if (!waiversAreTold) {
            recorded(concerned, OnRecord::waived).forEach(open::add);
        }
        recorded(concerned, OnRecord::met).forEach(open::add);
        link.guidance().questions().forEach(question -> open.add(question.question() + " [" + question.path() + ']'));
        return open;
    }

    private static String lines(Stream<String> lines) {
        return lines.map(JunitReport::legal).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static void open(XMLStreamWriter xml, int level, String name, String... attributes)
            throws XMLStreamException {
        indent(xml, level);
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private static void text(XMLStreamWriter xml, String lines) throws XMLStreamException {
        xml.writeCharacters(lines);
    }

    private static void close(XMLStreamWriter xml, int level) throws XMLStreamException {
        indent(xml, level);
        xml.writeEndElement();
    }

    private static void indent(XMLStreamWriter xml, int level) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(level));
    }

    /** Without what XML forbids: {@link Inert} spells out all controls, and U+FFFE and U+FFFF are spelled out here. */
    private static String legal(String text) {
        return Inert.text(text).replace("\uFFFE", "\\u{FFFE}").replace("\uFFFF", "\\u{FFFF}");
    }
}
