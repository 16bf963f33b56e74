package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.Version;
import org.jspecify.annotations.Nullable;

/** Reads the platforms that an application or a component has to run on. */
final class TargetsReader {

    private static final String EXAMPLE = "Windows 95, Windows NT 4.0";

    private final Reading reading;
    private final KnownNames names;
    private final Assumptions assumptions;
    private final @Nullable Needs needs;

    private TargetsReader(Reading reading, Assumptions assumptions, @Nullable Needs needs) {
        this.reading = reading;
        this.names = new KnownNames(reading);
        this.assumptions = assumptions;
        this.needs = needs;
    }

    /** Reads targets of the short form, which may say otherwise than the application's needs. */
    static TargetsReader ofApplication(Reading reading, Assumptions assumptions, Needs needs) {
        return new TargetsReader(reading, assumptions, needs);
    }

    /** Reads targets of the long form. */
    static TargetsReader ofComponents(Reading reading, Assumptions assumptions) {
        return new TargetsReader(reading, assumptions, null);
    }

    List<Target> read(Entry targets) {
        List<Target> read = new ArrayList<>();
        Map<Product, Place> places = new HashMap<>();
        List<Entry> elements = targets.list(EXAMPLE);
        if (targets.isEmptyList()) {
            targets.valueProblem("empty-list", "targets is empty: write at least one platform, as [" + EXAMPLE + "].");
        }
        for (Entry element : elements) {
            Target target = target(element);
            if (target != null && isFirst(target, places)) {
                read.add(target);
            }
        }
        return read;
    }

    private boolean isFirst(Target target, Map<Product, Place> places) {
        Product product = target.product();
        Place first = places.putIfAbsent(product, target.place());
        if (first != null) {
            String said = product.name() + " is repeated here; the first is at " + first + ". Write it once.";
            reading.problem("repeated", said, target.path(), target.place());
        }
        return first == null;
    }

    private @Nullable Target target(Entry element) {
        Mapping options = options(element);
        if (options == null) {
            return null;
        }
        Entry name = element.isText() ? element : options.required("platform", "Win32s");
        Product product = name.isWritten() ? names.product(name) : null;
        Need<String> version = version(options.get("version"), product);
        Need<Role> pipes = role(options, "pipes", needs == null ? null : needs.pipes());
        Need<Role> mailslots = role(options, "mailslots", needs == null ? null : needs.mailslots());
        if (product == null) {
            return null;
        }
        Assumption borrowed = assumptions.of(product);
        return new Target(product, borrowed, version, pipes, mailslots, element.path(), element.place());
    }

    /** What stands beside the name of a target; null, and a problem, if it is no target at all. */
    private @Nullable Mapping options(Entry element) {
        Keys keys = needs == null ? Layout.TARGET_OF_COMPONENT : Layout.TARGET;
        if (element.isText()) {
            return element.withoutEntries(keys);
        } else if (element.isMapping()) {
            return element.mapping(keys, "");
        }
        element.refuse("the name of a platform, or a mapping such as {platform: Win32s, version: \"1.25\"}");
        return null;
    }

    private Need<Role> role(Mapping options, String key, @Nullable Need<Role> application) {
        if (application == null) {
            return Need.leftOut(options.path());
        }
        Need<Role> own = options.get(key).word(Words.ROLES);
        return own.isWritten() ? own : application;
    }

    private Need<String> version(Entry entry, @Nullable Product product) {
        if (entry.isWritten() && product != null && !product.versioned()) {
            String versioned = reading.knowledge().products().stream()
                    .filter(Product::versioned)
                    .map(Product::name)
                    .collect(Collectors.joining(", "));
            entry.problem("misplaced-key", product.name() + " takes no version; only " + versioned + " does.");
            return Need.leftOut(entry.path());
        }
        Name text = Name.ofValue(entry, "\"1.25\"");
        return text != null && isVersion(text)
                ? Need.of(text.text(), entry.path(), entry.place())
                : Need.leftOut(entry.path());
    }

    private boolean isVersion(Name text) {
        if (!new NameChecks(reading).characters(text)) {
            return false;
        }
        boolean starts = Version.parse(text.text()).isPresent();
        if (!starts) {
            String said = "Write a version that starts with a decimal number, such as \"1.25\", not "
                    + Characters.shown(text.text()) + ".";
            reading.problem("bad-version", said, text.path(), text.place());
        }
        return starts;
    }
}
