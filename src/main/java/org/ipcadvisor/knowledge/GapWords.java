package org.ipcadvisor.knowledge;

import java.util.List;

/** The words of an advice by which a source's gaps say what they touch; the knowledge lies below it and cannot ask. */
public final class GapWords {

    /** What a finding does; a condition goes by what it asks. */
    public static final List<String> EFFECTS =
            List.of("block", "gap", "decide", "build", "verify", "assume", "informs", "supports");

    /** What is known of the ends of a link working together. */
    public static final List<String> INTEROPERATION = List.of("same-column", "not-stated", "denied", "not-asked");

    private GapWords() {}
}
