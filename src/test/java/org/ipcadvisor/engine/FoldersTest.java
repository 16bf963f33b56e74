package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceFiles;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** A source is a folder: taking one away, or putting one beside it, takes no change of a rule or of Java. */
class FoldersTest {

    private static final SourceFiles ARTICLE = SourceFiles.shipped("kb95900");
    private static final SourceFiles GUIDE = SourceFiles.shipped("win32-ipc-guide");
    private static final List<String> THE_ARTICLE = List.of("kb95900");

    /** A table of another publisher, which contradicts the article in one cell and knows a mechanism more. */
    private static final SourceFiles THIRD = SourceFiles.empty("made-up")
            .with("source.yaml", """
                    label: MADE-UP
                    title: Pipes and Tubes
                    publisher: Nobody
                    revision: "1999-12-31"
                    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
                    scope: [Windows 95]
                    """)
            .with("platforms.yaml", "columns: {win9x: {name: W9, win32: true}}\n")
            .with("mechanisms.yaml", """
                    rows:
                      dde: {name: Conversations, object: conversation}
                      tubes: {name: Tubes, object: tube}
                    """)
            .with("matrix.csv", """
                    Mechanism    , W9
                    Conversations, NO
                    Tubes        , YES
                    """)
            .with("notes.yaml", "{}");

    private static List<LinkAdvice> judged(Knowledge knowledge) {
        Judge judge = new Judge(knowledge);
        List<Link> links = new ArrayList<>(CoverageLinks.all());
        links.addAll(CoverageLinks.beyondTheArticle());
        return links.stream().map(judge::judge).toList();
    }

    @Test
    void the_article_alone_answers_the_same_whichever_folders_lie_beside_it() {
        List<LinkAdvice> alone = judged(ARTICLE.read());
        assertThat(alone).hasSizeGreaterThan(100);
        assertThat(judged(SourceFiles.together(ARTICLE, GUIDE).only(THE_ARTICLE)))
                .isEqualTo(alone);
        assertThat(judged(SourceFiles.together(ARTICLE, GUIDE, THIRD).only(THE_ARTICLE)))
                .isEqualTo(alone);
    }

    @Test
    void without_the_article_nobody_says_what_a_platform_has() {
        Knowledge guide = SourceFiles.together(GUIDE);
        assertThat(guide.rows()).isEmpty();
        assertThat(guide.statements()).hasSizeGreaterThan(50);
        Knowledge both = SourceFiles.together(ARTICLE, GUIDE).only(List.of("win32-ipc-guide"));
        assertThat(new Judge(both)
                        .judge(Asking.nothing().acrossMachines(true).on("Windows NT 4.0"))
                        .mechanisms())
                .hasSize(11)
                .extracting(Recommendation::verdict)
                .containsOnly(Verdict.UNDETERMINED, Verdict.NOT_VIABLE);
    }

    @Test
    void a_third_folder_brings_its_rows_and_its_no_decides() {
        Judge judge = new Judge(SourceFiles.together(ARTICLE, GUIDE, THIRD));
        Link link = Asking.nothing().on("Windows 95");
        Found.found(judge, link, "tubes").verdict(Verdict.VIABLE);
        Found.found(judge, link, "dde")
                .verdict(Verdict.NOT_VIABLE)
                .by("SOURCES-DIFFER")
                .informs(
                        "MADE-UP (1999-12-31) and KB95900 (2004-09-27) differ on whether the mechanism is there with DDE"
                                + " on Windows 95: the stricter, MADE-UP, decides.");
        Found.found(judge, Asking.nothing().on("Windows NT 4.0"), "tubes")
                .verdict(Verdict.UNDETERMINED)
                .by("NO-CELL");
    }
}
