package org.ipcadvisor.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.document.Sha256;
import org.ipcadvisor.report.Slot;

/**
 * The names of the files of decision records: of the application and the link, in letters, digits and hyphens that every
 * file system takes. They do not depend on what else there is, but where two would be equal a digest tells them apart.
 */
final class RecordNames {

    private static final int MOST = 60;
    private static final int DIGITS = 8;
    private static final String SHORT_FORM = "application";
    private static final String NAMELESS = "record";
    private static final String END = ".md";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** What Windows takes for a device, whatever follows the full stop. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private RecordNames() {}

    /**
     * A record that is to be written.
     *
     * @param name the name of its file
     * @param advice the advice
     * @param link which of its links the record is on
     */
    record Named(String name, Advice advice, LinkAdvice link) {}

    /** A name for each link, in the order of the documents and their links. */
    static List<Named> of(List<Slot> slots) {
        List<Named> plain = new ArrayList<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                for (LinkAdvice link : advised.advice().links()) {
                    String name = plain(advised.advice(), link);
                    plain.add(new Named(name, advised.advice(), link));
                    uses.merge(name, 1, Integer::sum);
                }
            }
        }
        Set<String> taken = new HashSet<>();
        return plain.stream()
                .map(named -> uses.getOrDefault(named.name(), 0) == 1 ? named : apart(named))
                .map(named -> unique(named, taken))
                .toList();
    }

    private static String plain(Advice advice, LinkAdvice link) {
        String application = slug(advice.application());
        String name = link.id().equals(SHORT_FORM) ? application : application + '-' + slug(link.id());
        return DEVICE.matcher(name).matches() ? name + '-' + NAMELESS : name;
    }

    private static String slug(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = trimmed(OTHERS.matcher(letters).replaceAll("-"));
        return slug.isEmpty() ? NAMELESS : trimmed(slug.substring(0, Math.min(MOST, slug.length())));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }

    private static Named apart(Named named) {
        String all = String.join(
                "\n",
                String.valueOf(named.advice().file()),
                named.advice().application(),
                named.link().id());
        return new Named(named.name() + '-' + Sha256.of(all).substring(0, DIGITS), named.advice(), named.link());
    }

    /** Of a document that is given twice, the second one's files are numbered. */
    private static Named unique(Named named, Set<String> taken) {
        String name = named.name();
        for (int number = 2; !taken.add(name); number++) {
            name = named.name() + '-' + number;
        }
        return new Named(name + END, named.advice(), named.link());
    }
}
