package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.knowledge.Refused.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that say what there is and what it is called: nothing unknown, nothing twice, nothing that leads nowhere. */
class RegistriesReaderTest {

    private static final SourceFiles ARTICLE = SourceFiles.article();
    private static final String MECHANISMS = "mechanisms.yaml";
    private static final String PLATFORMS = "platforms.yaml";
    private static final String SOURCE = "source.yaml";

    @Test
    void an_unknown_key_of_a_file() {
        refused(
                MECHANISMS,
                "outside:",
                "beyond:",
                "beyond:",
                "\"beyond\" is not known here; known are ambiguous, outside, rows, without-row.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mechanisms.yaml | object: conversation, | objects: conversation, | objects: | known are aliases, api, name, object, role.
            platforms.yaml  | version: true | versions: true | versions: | known are aliases, name, products, version, win32.
            source.yaml     | publisher: Microsoft | author: Microsoft | author: | known are documents, label, publisher, revision, scope, sha256, speaks-of, title.
            """)
    void an_unknown_key(String file, String passage, String by, String at, String known) {
        SourceFiles broken = ARTICLE.replacing(file, passage, by);
        String said = "\"" + at.replace(":", "") + "\" is not known here; " + known;
        assertThat(Refused.problems(broken)).first().isEqualTo("kb95900/" + broken.place(file, at) + ": " + said);
    }

    @Test
    void a_mechanism_without_a_name_for_its_object() {
        refused(MECHANISMS, ", object: session", "", "netbios: {", "\"object\" has to be given, as text.");
    }

    @Test
    void a_role_that_no_need_answers() {
        refused(
                MECHANISMS,
                "role: mailslots",
                "role: slots",
                "role: slots",
                "\"slots\" is no role; known are pipes, mailslots and rpc.role.");
    }

    @Test
    void a_name_that_two_mechanisms_have() {
        refused(
                MECHANISMS,
                "aliases: [semaphore]",
                "aliases: [Mail-Slots]",
                "semaphores: {",
                "\"Mail-Slots\" is already a name of mailslots.");
    }

    @Test
    void a_name_that_two_products_have() {
        refused(
                PLATFORMS,
                "aliases: [16-bit Windows]",
                "aliases: [win 95]",
                "win16:\n",
                "\"win 95\" is already a name of Windows 95.");
    }

    @Test
    void a_list_that_is_none() {
        refused(
                MECHANISMS,
                "aliases: [semaphore]",
                "aliases: semaphore",
                "aliases: semaphore",
                "\"aliases\" is a list, in brackets or with a dash before each element.");
    }

    @Test
    void an_alias_that_is_no_text() {
        refused(
                MECHANISMS,
                "aliases: [semaphore]",
                "aliases: [5]",
                "aliases: [5]",
                "\"aliases\" is a list of texts; put \"5\" in quotes.");
    }

    @Test
    void a_truth_that_is_none() {
        refused(PLATFORMS, "version: true", "version: often", "version: often", "\"version\" is true or false.");
    }

    @Test
    void a_column_without_a_name() {
        SourceFiles broken = ARTICLE.replacing(PLATFORMS, "    name: POSIX\n", "");
        refused(
                broken,
                broken.place(PLATFORMS, "posix:\n") + ": \"name\" has to be given, as text.",
                "matrix.csv:1:75: No column of platforms.yaml is named \"POSIX\".");
    }

    @Test
    void an_ambiguous_word_that_could_be_nothing() {
        refused(
                MECHANISMS,
                "OLE: [ole-1.0, ole-2.0]",
                "OLE: [ole-1.0, ole-9]",
                "OLE: [ole-1.0, ole-9]",
                "\"ole-9\" is no id of this file.");
        refused(PLATFORMS, "WfW: [win16, win32s]", "WfW: [win16, wfw]", "WfW: [", "\"wfw\" is no id of this file.");
    }

    @Test
    void an_ambiguous_word_that_is_a_name() {
        refused(
                MECHANISMS,
                "  socket: [windows-sockets]",
                "  win sock: [windows-sockets]",
                "win sock: [",
                "\"win sock\" stands in this file already, in this or another spelling.");
    }

    @Test
    void a_word_outside_that_is_ambiguous_or_stands_twice() {
        refused(
                MECHANISMS,
                "  DCOM: The",
                "  Pipes: The",
                "Pipes: The",
                "\"Pipes\" stands in this file already, in this or another spelling.");
        refused(
                PLATFORMS,
                "  Windows 8.1: The",
                "  windows-8: The",
                "windows-8: The",
                "\"windows-8\" stands in this file already, in this or another spelling.");
    }

    @Test
    void a_product_in_the_scope_that_is_none() {
        refused(
                SOURCE,
                "  - Windows 98\n",
                "  - Windows 97\n",
                "scope:",
                "\"Windows 97\" is in the scope and no product of platforms.yaml.");
    }

    @Test
    void a_product_without_a_column_and_not_in_the_scope() {
        refused(
                SOURCE,
                "  - Windows XP",
                "",
                "scope:",
                "Windows XP has no column in platforms.yaml and is not in the scope, so nothing speaks of it.");
    }

    @Test
    void a_date_and_a_hash_that_are_none() {
        refused(
                SOURCE,
                "\"2004-09-27\"",
                "9/27/2004",
                "revision:",
                "\"revision\" is a date as year-month-day, not \"9/27/2004\".");
        refused(SOURCE, "4a8d941f9b", "4A8D", "sha256:", "\"sha256\" is 64 hexadecimal digits in lower case.");
    }

    @Test
    void every_fault_of_a_folder_is_told_at_once() {
        SourceFiles broken = ARTICLE.replacing(SOURCE, "title: Interprocess", "name: Interprocess")
                .replacing(PLATFORMS, "version: true", "version: 1")
                .replacing("notes.yaml", "marks: nowhere", "marks: here");
        refused(
                broken,
                "source.yaml:3:1: \"name\" is not known here; known are"
                        + " documents, label, publisher, revision, scope, sha256, speaks-of, title.",
                "source.yaml:2:1: \"title\" has to be given, as text.",
                broken.place(PLATFORMS, "version: 1") + ": \"version\" is true or false.",
                broken.place("notes.yaml", "marks: here") + ": \"marks\" is cells, headings or nowhere, not \"here\".");
    }
}
