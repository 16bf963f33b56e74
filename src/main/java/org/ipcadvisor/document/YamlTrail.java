package org.ipcadvisor.document;

/**
 * What was read last, for the words on what cannot be read.
 *
 * @param last the scalar that was read last, or the beginning of a list or mapping
 * @param scalar whether that is a scalar
 * @param quoted whether that is a scalar in quotes or a block
 * @param ended whether the document has ended
 * @param marked whether its end was marked by three dots
 */
record YamlTrail(Span last, boolean scalar, boolean quoted, boolean ended, boolean marked) {

    static final YamlTrail START = new YamlTrail(new Span(0, 0), false, false, false, false);

    YamlTrail read(Span where, boolean inQuotes) {
        return new YamlTrail(where, true, inQuotes, false, false);
    }

    YamlTrail opened(Span where) {
        return new YamlTrail(where, false, false, false, false);
    }

    YamlTrail ended(boolean byMark) {
        return new YamlTrail(last, scalar, quoted, true, byMark);
    }

    /** Where the reading was sure to be: behind what was read last. */
    int end() {
        return last.end();
    }
}
