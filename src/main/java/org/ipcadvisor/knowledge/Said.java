package org.ipcadvisor.knowledge;

/** Something that a source says in words, as findings cite it. */
public sealed interface Said permits Note, Passage {

    /** The id of the source. */
    String source();

    /** Its own id, as {@code kb95900:note/3}. */
    String id();

    /** What it says, in our words. */
    String says();

    /** How a reader finds it, as "KB95900 note 3". */
    String citation();
}
