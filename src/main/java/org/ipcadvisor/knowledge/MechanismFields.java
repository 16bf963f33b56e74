package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Restriction.Carries;
import org.ipcadvisor.knowledge.Restriction.Direction;
import org.ipcadvisor.knowledge.Restriction.Reach;
import org.jspecify.annotations.Nullable;

/** Reads the fields of what a source says of a mechanism: which machines, which way, with what load. */
final class MechanismFields {

    private MechanismFields() {}

    static @Nullable Function<Grounds, Restriction> reach(SourceTable table) {
        Reach.Machines machines = word(table, "machines", table.text("machines"), Reach.Machines.values());
        String through = table.optional("through");
        String as = table.optional("as");
        if (machines == null) {
            return null;
        }
        if ((machines == Reach.Machines.ONLY_AS) != (as != null)) {
            table.problem(
                    "as", "\"as\" says in which form other machines are reached, with \"machines: only-as\" alone.");
        }
        if (through != null && machines != Reach.Machines.ANY) {
            table.problem("through", "\"through\" says what reaches other machines, with \"machines: any\" alone.");
        }
        String form = as != null ? as : through != null ? through : "";
        return grounds -> new Reach(grounds, machines, form);
    }

    static @Nullable Function<Grounds, Restriction> direction(SourceTable table) {
        Direction.Course way = word(table, "way", table.text("way"), Direction.Course.values());
        String reader = table.optional("reader");
        Role role = reader == null ? null : word(table, "reader", reader, Role.values());
        if (role != null && way != Direction.Course.ONE_WAY) {
            table.problem("reader", "\"reader\" says which end receives, with \"way: one-way\" alone.");
        }
        return way == null ? null : grounds -> new Direction(grounds, way, role);
    }

    static Function<Grounds, Restriction> window(SourceTable table) {
        if (!table.has("needed")) {
            table.problem("needed", "\"needed\" has to be given: true or false.");
        }
        boolean needed = table.flag("needed");
        return grounds -> new Restriction.NeedsWindow(grounds, needed);
    }

    static @Nullable Function<Grounds, Restriction> carries(SourceTable table) {
        List<Carries.Load> loads = new ArrayList<>();
        for (String text : table.texts("what")) {
            Carries.Load load = word(table, "what", text, Carries.Load.values());
            if (load != null) {
                loads.add(load);
            }
        }
        if (loads.isEmpty()) {
            table.problem("what", "\"what\" lists at least one thing that goes along.");
            return null;
        }
        return grounds -> new Carries(grounds, loads);
    }

    static Function<Grounds, Restriction> broadcast(SourceTable table) {
        String limit = table.text("limit");
        String elsewhere = table.optional("elsewhere");
        return grounds -> new Restriction.Broadcast(grounds, limit, elsewhere);
    }

    private static <E extends Enum<E>> @Nullable E word(SourceTable table, String key, String text, E[] known) {
        E found = Arrays.stream(known)
                .filter(each -> word(each).equals(text))
                .findFirst()
                .orElse(null);
        if (found == null && !text.isEmpty()) {
            String all = String.join(
                    ", ", Arrays.stream(known).map(MechanismFields::word).toList());
            table.problem(key, "\"" + text + "\" is none of the words for \"" + key + "\": " + all + ".");
        }
        return found;
    }

    private static String word(Enum<?> value) {
        return Wording.word(value);
    }
}
