package org.ipcadvisor.document;

/**
 * Why the reading of a text cannot go on.
 *
 * @param code the kind of problem
 * @param offset where it stands
 * @param message what was read, and what to write instead
 */
record Trouble(String code, int offset, String message) {

    static Trouble syntax(int offset, String message) {
        return new Trouble("syntax", offset, message);
    }

    static Trouble tooDeep(int offset) {
        String says = "Lists and mappings are nested too deeply here. " + Limit.NESTING.sentence();
        return new Trouble("limit", offset, says);
    }

    static Trouble secondDocument(int offset) {
        String says = "A second document begins here. Write one document in one file.";
        return new Trouble("second-document", offset, says);
    }
}
