package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.HostileStrings;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.Decision;
import org.ipcadvisor.requirements.DecisionReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a document: its name is shown, and it builds nothing of the page or the comment. */
class HostilePagesTest {

    private static final String HARMLESS = "Harmless";
    private static final Gate GATE = Gate.UNDETERMINED;
    private static final Report RECORD = new MadrReport(
            GATE,
            new RecordSetting(
                    file -> file, null, "./ipc-advisor verify-adr FILE", java.time.LocalDate.of(2026, 11, 24), false));
    /** Where names stand; {@code kept} is all that is kept and not read, {@code records} what a review and a house write. */
    private static final List<String> FIELDS =
            List.of("file", "application", "component", "link", "account", "kept", "records");

    static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();
    private static final Map<String, Slot> MADE = new LinkedHashMap<>();
    private static final Map<String, List<String>> HARMLESS_TAGS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> HARMLESS_KINDS = new ConcurrentHashMap<>();

    static List<String> hostile() {
        assertThat(HostileStrings.ALL).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        return HostileStrings.ALL;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void a_page_is_built_by_its_templates_alone(String hostile) {
        for (String field : FIELDS) {
            Slot slot = slot(field, hostile);
            String text = written(new HtmlReport(GATE), slot);
            assertInert(text);
            org.jsoup.parser.Parser parser =
                    org.jsoup.parser.Parser.htmlParser().setTrackErrors(10);
            Document page = Jsoup.parse(text, parser);
            assertThat(parser.getErrors()).as(field).isEmpty();
            assertThat(page.select("script, iframe, object, embed, img, svg, form, link, base"))
                    .isEmpty();
            assertThat(page.select("meta[http-equiv]").eachAttr("content"))
                    .containsExactly(
                            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
            assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.matches("#e[0-9-]+"));
            assertThat(attributes(page))
                    .isSubsetOf(Set.of(
                            "lang",
                            "charset",
                            "http-equiv",
                            "content",
                            "name",
                            "class",
                            "role",
                            "aria-label",
                            "aria-hidden",
                            "tabindex",
                            "scope",
                            "href",
                            "id",
                            "start",
                            "#doctype",
                            "publicid",
                            "systemid"));
            if (slot instanceof Slot.Advised) {
                Document same = Jsoup.parse(written(new HtmlReport(GATE), quiet(slot)));
                if (!saysNothing(field, hostile)) {
                    assertThat(tags(same))
                            .as(field)
                            .isEqualTo(HARMLESS_TAGS.computeIfAbsent(field, HostilePagesTest::plain));
                }
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void a_comment_is_built_by_its_report_alone(String hostile) {
        for (String field : FIELDS) {
            Slot slot = slot(field, hostile);
            String text = written(new MarkdownReport(GATE, true), slot);
            assertInert(text);
            Seen seen = seen(slot);
            assertThat(seen.kinds)
                    .as(field)
                    .doesNotContain("Link", "Image", "Code", "FencedCodeBlock", "IndentedCodeBlock");
            assertThat(seen.html)
                    .allMatch(html -> html.matches("<br>|</?span>|</details>" + "|<details><summary>[^<>]*</summary>"));
            assertThat(seen.words.toString())
                    .as("what GitHub would make something of")
                    .doesNotContainPattern(
                            "@\\w|#\\w|\\b(GH|ABC)-\\d|://|(?i:www\\.)|:(smile|\\+1):|\\b[0-9a-f]{40}\\b");
            if (slot instanceof Slot.Advised && !saysNothing(field, hostile)) {
                assertThat(seen(quiet(slot)).kinds)
                        .as(field)
                        .isEqualTo(HARMLESS_KINDS.computeIfAbsent(field, HostilePagesTest::plainly));
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void a_decision_record_is_built_by_its_report_alone(String hostile) throws Exception {
        for (String field : FIELDS) {
            if (slot(field, hostile) instanceof Slot.Advised advised) {
                String text = written(RECORD, advised);
                assertInert(text);
                Seen seen = seen(RECORD, advised);
                assertThat(seen.kinds)
                        .as(field)
                        .isEqualTo(seen(RECORD, slot(field, HARMLESS)).kinds)
                        .doesNotContain("Link", "Image", "Code", "IndentedCodeBlock", "HtmlBlock")
                        .containsOnlyOnce("FencedCodeBlock");
                assertThat(seen.html).allMatch(html -> html.matches("<br>|</?span>"));
                assertThat(seen.words.toString())
                        .doesNotContainPattern(
                                "@\\w|#\\w|\\b(GH|ABC)-\\d|://|(?i:www\\.)|:(smile|\\+1):|\\b[0-9a-f]{40}\\b");
                assertRead(text, advised);
            }
        }
    }

    /** What cannot stand in YAML at all cannot be read back, and that is told by its number. */
    private static void assertRead(String text, Slot.Advised slot) throws BadDocumentException {
        byte[] record = text.getBytes(StandardCharsets.UTF_8);
        String file = String.valueOf(slot.advice().file());
        try {
            Decision read = new DecisionReader(Advisor.standard().knowledge()).read(record);
            assertThat(read.link()).isEqualTo(slot.advice().links().get(0).id());
            assertThat(read.requirements()).isEqualTo(file);
        } catch (BadDocumentException e) {
            assertThat(file).containsPattern("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]|^[\\s\\p{Z}]*$");
            assertThat(e.problems()).allMatch(problem -> problem.path().equals("/ipc-advisor/requirements"));
        }
    }

    @Test
    void some_are_judged_and_some_are_refused() {
        List<Slot> slots =
                HostileStrings.ALL.stream().map(s -> slot("application", s)).toList();
        assertThat(slots).hasAtLeastOneElementOfType(Slot.Advised.class).hasAtLeastOneElementOfType(Slot.Refused.class);
    }

    static void assertInert(String text) {
        assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\n]]");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    }

    private static String written(Report report, Slot slot) {
        StringWriter out = new StringWriter();
        try {
            report.write(List.of(slot), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Seen seen(Slot slot) {
        return seen(new MarkdownReport(GATE, true), slot);
    }

    /** What a report writes, without front matter. */
    private static Seen seen(Report report, Slot slot) {
        Seen seen = new Seen();
        MARKDOWN.parse(written(report, slot).replaceFirst("\\A---\n(?s:.*?)\n---\n", ""))
                .accept(seen);
        return seen;
    }

    /** The tags of a page whose field says nothing hostile. */
    private static List<String> plain(String field) {
        return tags(Jsoup.parse(written(new HtmlReport(GATE), quiet(slot(field, HARMLESS)))));
    }

    /** The nodes of a comment whose field says nothing hostile. */
    private static List<String> plainly(String field) {
        return seen(quiet(slot(field, HARMLESS))).kinds;
    }

    /** The same without warnings, which a strange name may bring. */
    private static Slot quiet(Slot slot) {
        Advice a = ((Slot.Advised) slot).advice();
        return new Slot.Advised(
                new Advice(
                        a.file(),
                        a.sha256(),
                        a.echo(),
                        a.application(),
                        a.verdict(),
                        a.sources(),
                        a.links(),
                        a.assumptions(),
                        a.sourceFindings(),
                        a.plan(),
                        a.policy(),
                        a.waivers(),
                        List.of()),
                "");
    }

    /** A description that is blank has no place on a page. */
    private static boolean saysNothing(String field, String hostile) {
        return field.equals("kept") && hostile.isBlank();
    }

    /** The tags but for those that end the lines of a text. */
    private static List<String> tags(Document page) {
        return page.getAllElements().stream()
                .map(Element::tagName)
                .filter(tag -> !tag.equals("br"))
                .toList();
    }

    private static Set<String> attributes(Document page) {
        Set<String> names = new TreeSet<>();
        page.getAllElements().forEach(element -> element.attributes().forEach(a -> names.add(a.getKey())));
        return names;
    }

    private static synchronized Slot slot(String field, String value) {
        return MADE.computeIfAbsent(field + '\n' + value, key -> made(field, value));
    }

    private static Slot made(String field, String value) {
        if (field.equals("records")) {
            return HostileRecords.slot(value);
        }
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(name -> values.put(
                name, name.equals(field) ? HostileRecords.quoted(value) : HostileRecords.quoted("Plain " + name)));
        String document = String.format(
                "{\"version\": 1, \"application\": %s, \"description\": %s, \"metadata\": {%s: %s}, \"x-note\": %s,"
                        + " \"components\": {%s: {\"targets\": [\"Windows 95\", \"MS-DOS\"], \"runsAs\": \"service\","
                        + " \"account\": %s}, \"other\": {\"targets\": [\"Windows NT 4.0\"]}},"
                        + " \"links\": {%s: {\"creates\": %s, \"opens\": \"other\", \"chosen\": \"named-pipes\"}}}",
                values.get("application"),
                values.get("kept"),
                values.get("kept"),
                values.get("kept"),
                values.get("kept"),
                values.get("component"),
                values.get("account"),
                values.get("link"),
                values.get("component"));
        String file = field.equals("file") ? value : "design.json";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        try {
            Advisor advisor = Advisor.standard();
            return new Slot.Advised(advisor.advise(advisor.read(file, bytes, Syntax.JSON)), document);
        } catch (BadDocumentException e) {
            return new Slot.Refused(file, e.problems());
        }
    }

    /** The kinds of nodes in order, words and breaks aside, and the words. */
    static final class Seen extends AbstractVisitor {

        final List<String> kinds = new ArrayList<>();
        final List<String> html = new ArrayList<>();
        final StringBuilder words = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            kinds.add(parent.getClass().getSimpleName());
            super.visitChildren(parent);
            words.append('\n');
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(HtmlInline inline) {
            html.add(inline.getLiteral());
        }

        @Override
        public void visit(HtmlBlock block) {
            html.addAll(block.getLiteral().lines().toList());
            words.append(block.getLiteral().replace("&#8203;", "\u200B"));
        }
    }
}
