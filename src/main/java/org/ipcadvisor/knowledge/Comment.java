package org.ipcadvisor.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What another text says of something in a source: that it is so, that it is not, or what it means.
 *
 * @param source the id of the source that is commented on
 * @param name its name within that source, as {@code note-10-lifted-on-nt-4}
 * @param sense whether it disputes, confirms or interprets
 * @param on what it is about, as "note 10"
 * @param products the names of the products that it covers; empty for all
 * @param covers the same in words; empty for all
 * @param says what it says, in our words
 * @param by the other text, as short as sentences name it
 * @param where the same, so that it can be found
 * @param reading what requirements can accept of it; null where nothing follows from it
 * @param unheeded how the source is read where it is not accepted, as a sentence
 * @param heeded how the source would be read by it, as a sentence
 */
public record Comment(
        String source,
        String name,
        Sense sense,
        String on,
        List<String> products,
        String covers,
        String says,
        String by,
        String where,
        @Nullable SourceReading reading,
        String unheeded,
        String heeded) {

    /** Keeps a copy of the list. */
    public Comment {
        products = List.copyOf(products);
    }

    /** How a text stands to what it comments on. */
    public enum Sense {
        DISPUTES("disputed"),
        CONFIRMS("confirmed"),
        INTERPRETS("interpreted");

        private final String participle;

        Sense(String participle) {
            this.participle = participle;
        }

        /** What it makes of what it is about, as "disputed". */
        public String participle() {
            return participle;
        }

        /** The word of the source's folder, as {@code disputes}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The comment's id, as {@code kb95900:note-10-lifted-on-nt-4}. */
    public String id() {
        return source + ':' + name;
    }

    /** Whether it covers a product. */
    public boolean concerns(String product) {
        return products.isEmpty() || products.contains(product);
    }

    /** What it is about and the comment in a few words, as "note 10 is disputed for Windows NT 4.0 and later by Q156673". */
    public String told() {
        return on + (CommentWords.isPlural(on) ? " are " : " is ") + brief();
    }

    /** The comment in a few words, as "disputed for Windows NT 4.0 and later by Q156673". */
    public String brief() {
        return sense.participle + (covers.isEmpty() ? "" : " for " + covers) + " by " + by;
    }
}
