package org.ipcadvisor.knowledge;

/**
 * A note to a source's table.
 *
 * @param source the id of the source
 * @param number its number
 * @param says what it says, in our words
 * @param citation how a reader finds it, as "KB95900 note 3"
 */
public record Note(String source, int number, String says, String citation) implements Said {

    /** The note's id, as {@code kb95900:note/3}. */
    @Override
    public String id() {
        return source + ":note/" + number;
    }
}
