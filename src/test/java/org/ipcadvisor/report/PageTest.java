package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aLongWordGoesBeyondTheWidthAndIsWhole() {
        Page page = new Page(40);
        String path = "/a/very/long/path/".repeat(4);
        page.paragraph("It is " + path + " and more", 2);
        assertThat(page.text()).isEqualTo("It is\n  " + path + "\n  and more\n");
    }

    @Test
    void gluedWordsStayTogether() {
        Page page = new Page(40);
        page.paragraph("The words of this line end with " + Page.together("Windows NT 4.0"), 2);
        assertThat(page.text()).isEqualTo("The words of this line end with\n  Windows NT 4.0\n");
    }

    @Test
    void aTreeHangsTogether() {
        Page page = new Page(40);
        page.tree(
                "",
                List.of(
                        new Step("a step that is longer than its line can be", List.of(Step.leaf("why"))),
                        Step.leaf("the last step, which is longer than a line")));
        assertThat(page.text()).isEqualTo("""
                        ├─ a step that is longer than its line
                        │  │ can be
                        │  └─ why
                        └─ the last step, which is longer than a
                             line
                        """);
    }

    @Test
    void widthIsCountedInColumns() {
        assertThat(Columns.of("Häuser")).isEqualTo(6);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("注文")).isEqualTo(4);
        assertThat(Columns.of("😀")).isEqualTo(2);
        assertThat(Columns.of("\u001B[31mnot-viable\u001B[0m")).isEqualTo(10);
    }

    @Test
    void aWidthThatIsTooSmallIsTakenAsTheSmallest() {
        assertThat(new TextOptions(1, false, false).width()).isEqualTo(TextOptions.NARROWEST);
    }
}
