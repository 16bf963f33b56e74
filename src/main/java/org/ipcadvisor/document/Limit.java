package org.ipcadvisor.document;

/** The limits of what is read, the same for the command and the library, each named in the message when it is met. */
public enum Limit {
    DOCUMENT_BYTES(1 << 20, "bytes in a document"),
    NESTING(32, "levels of lists and mappings inside one another"),
    SCALAR_CHARACTERS(1 << 16, "characters in one value"),
    KEY_CHARACTERS(1_024, "characters in one key"),
    NUMBER_DIGITS(100, "characters in one number"),
    NAME_CHARACTERS(200, "characters in one name"),
    COMPONENTS(100, "components in a document"),
    LINKS(200, "links in a document"),
    PAIRS(20_000, "pairs of targets that the links of a document join"),
    VALUES(50_000, "values in a document, lists and mappings included"),
    PROBLEMS(100, "problems that are told of one document"),
    SOURCES(16, "folders of sources beside those that are shipped"),
    FOLDER_FILES(64, "files in the folder of a source"),
    COLUMNS(1_024, "columns in the tables of all sources"),
    MECHANISMS(256, "mechanisms in all sources"),
    ADVICE_BYTES(8 << 20, "bytes in advice that was kept"),
    ADVICE_VALUES(300_000, "values in advice that was kept, lists and mappings included");

    private final int most;
    private final String what;

    Limit(int most, String what) {
        this.most = most;
        this.what = what;
    }

    /** The most that is accepted. */
    public int most() {
        return most;
    }

    /** What is counted, in words that follow the number. */
    public String what() {
        return what;
    }

    /** The limit in a sentence: its name, the number and what is counted. */
    public String sentence() {
        return "The limit " + name() + " is " + most + ' ' + what + '.';
    }
}
