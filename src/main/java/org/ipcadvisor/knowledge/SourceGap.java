package org.ipcadvisor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a source leaves open, or in which it does not agree with itself.
 *
 * @param source the id of the source
 * @param name its name within the source, as "note-10-is-marked-nowhere"
 * @param where where in the source it is
 * @param says what the source says, or does not say, in our words
 * @param reading what is open and how it is read here, in one sentence
 * @param otherReading how else it could be read
 * @param touches what it is about: what fits one of these is touched by it; at least one
 */
public record SourceGap(
        String source,
        String name,
        String where,
        String says,
        String reading,
        String otherReading,
        List<Touch> touches) {

    /** Keeps a copy of the list. */
    public SourceGap {
        touches = List.copyOf(touches);
    }

    /** The gap's id, as {@code kb95900:note-10-is-marked-nowhere}. */
    public String id() {
        return source + ':' + name;
    }

    /** How far a mechanism stands out on a link. */
    public enum Lead {
        /** It is chosen, or nothing is recommended before it. */
        FIRST,
        /** It is chosen, or nothing is recommended before or beside it. */
        ALONE
    }

    /**
     * A finding that a gap touches has to fit this in every respect; an empty list leaves a respect open.
     *
     * @param notes the numbers of the notes of which it cites one
     * @param passages the names of the passages of a text of which it cites one
     * @param mechanisms the ids of the mechanisms of which it is about one
     * @param platforms the ids of the columns of which it is about one
     * @param products the names of the products of which it is about one
     * @param beside the ids of columns of which the same link has one
     * @param effects what it does, in words of {@link GapWords#EFFECTS}
     * @param interoperation what is known of its link, in words of {@link GapWords#INTEROPERATION}
     * @param role the role that its end takes or may take; null for any
     * @param leads how far its mechanism has to stand out on its link; null if it need not
     * @param withoutRow whether its mechanism has to be one without a row
     */
    public record Touch(
            List<Integer> notes,
            List<String> passages,
            List<String> mechanisms,
            List<String> platforms,
            List<String> products,
            List<String> beside,
            List<String> effects,
            List<String> interoperation,
            @Nullable Role role,
            @Nullable Lead leads,
            boolean withoutRow) {}
}
