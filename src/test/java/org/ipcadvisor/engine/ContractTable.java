package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.RunsAs;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Target;
import org.ipcadvisor.requirements.Transport;
import org.jspecify.annotations.Nullable;

/** The contract's table of effects, stated a second time: by hand, without rules and without the shipped data. */
final class ContractTable {

    private static final Set<String> WIN32 = Set.of("win2000", "winnt", "win9x", "win32s");

    private ContractTable() {}

    /** One end of a link: a target of a component in a role. */
    private record End(
            @Nullable Component component,
            Target target,
            @Nullable Role role,
            boolean copy) {
        @Nullable
        String column() {
            return target.platform();
        }
    }

    /** The effects of a mechanism on a link, each as "EFFECT RULE column role". */
    static Set<String> effects(String mechanism, Link link) {
        Set<String> effects = new TreeSet<>(unconstrained(mechanism, link));
        Constraints constraints = link.terms().constraints();
        if (constraints.forbid().stream().anyMatch(m -> id(m).equals(mechanism))) {
            effects.add("BLOCK FORBIDDEN null null");
        }
        for (Constraints.Only only : constraints.only()) {
            if (only.mechanisms().stream().noneMatch(m -> id(m).equals(mechanism))) {
                effects.add("BLOCK NOT-ALLOWED null null");
            }
        }
        return effects;
    }

    private static String id(Need<Mechanism> need) {
        return Objects.requireNonNull(need.value()).id();
    }

    private static Set<String> unconstrained(String mechanism, Link link) {
        if (link instanceof Link.Copies copies) {
            return copies(mechanism, copies);
        }
        if (link instanceof Link.Directed d) {
            return pair(mechanism, link.terms().needs(), value(d.creates()), value(d.opens()));
        }
        if (link instanceof Link.Among among) {
            Set<String> all = new TreeSet<>();
            for (Need<Component> one : among.members()) {
                for (Need<Component> other : among.members()) {
                    all.addAll(pair(mechanism, link.terms().needs(), value(one), value(other)));
                }
            }
            return all;
        }
        Link.Between between = (Link.Between) link;
        Set<String> there = pair(mechanism, link.terms().needs(), value(between.first()), value(between.second()));
        Set<String> back = pair(mechanism, link.terms().needs(), value(between.second()), value(between.first()));
        Set<String> better = new TreeSet<>(severity(there) <= severity(back) ? there : back);
        if (severity(there) != severity(back)) {
            better.add("CONDITION ONE-WAY null null");
        }
        return better;
    }

    private static Component value(Need<Component> need) {
        return Objects.requireNonNull(need.value());
    }

    /** 0 viable, 1 conditional, 2 undetermined, 3 not viable. */
    static int severity(Set<String> effects) {
        int worst = 0;
        for (String effect : effects) {
            String word = effect.substring(0, effect.indexOf(' '));
            worst = Math.max(
                    worst,
                    Math.max(0, List.of("INFORMS", "CONDITION", "GAP", "BLOCK").indexOf(word)));
        }
        return worst;
    }

    private static Set<String> copies(String mechanism, Link.Copies link) {
        Needs needs = link.terms().needs();
        List<End> ends = new ArrayList<>();
        for (Target target : link.application().targets()) {
            Need<Role> role = switch (mechanism) {
                case "named-pipes" -> target.pipes();
                case "mailslots" -> target.mailslots();
                case "rpc" -> needs.rpcRole();
                default -> Need.leftOut("");
            };
            ends.add(new End(null, target, role.value(), true));
        }
        Set<String> effects = new TreeSet<>();
        for (End end : ends) {
            effects.addAll(end(mechanism, needs, end));
            effects.addAll(hosting(
                    mechanism,
                    end,
                    needs.oleInService().value(),
                    needs.oleCrossUser().value()));
            for (End other : ends) {
                effects.addAll(interoperation(
                        mechanism, end, other, needs.interoperate().value()));
            }
        }
        return effects;
    }

    private static Set<String> pair(String mechanism, Needs needs, Component creates, Component opens) {
        Set<String> effects = new TreeSet<>();
        String one = creates.account().value();
        String facingOne = opens.account().value();
        Boolean otherUser = (one == null || facingOne == null) ? null : !one.equalsIgnoreCase(facingOne);
        for (Target target : creates.targets()) {
            End end = new End(creates, target, Role.CREATE, false);
            effects.addAll(end(mechanism, needs, end));
            effects.addAll(service(mechanism, end, otherUser));
            Boolean inService = needs.oleInService().value();
            if (inService == null && creates.runsAs().value() != null) {
                inService = creates.runsAs().value() == RunsAs.SERVICE;
            }
            Boolean crossUser = needs.oleCrossUser().value();
            effects.addAll(hosting(mechanism, end, inService, crossUser == null ? otherUser : crossUser));
            for (Target facing : opens.targets()) {
                End other = new End(opens, facing, Role.OPEN, false);
                effects.addAll(interoperation(mechanism, end, other, true));
                effects.addAll(interoperation(mechanism, other, end, true));
            }
        }
        for (Target target : opens.targets()) {
            End end = new End(opens, target, Role.OPEN, false);
            effects.addAll(end(mechanism, needs, end));
            effects.addAll(service(mechanism, end, otherUser));
        }
        return effects;
    }

    /** What is found of one end by itself. */
    private static Set<String> end(String mechanism, Needs needs, End end) {
        Set<String> out = new TreeSet<>();
        String column = end.column();
        String suffix = " " + column + " " + end.role();
        if (end.target().borrowed() != null) {
            out.add("CONDITION BORROWED" + suffix);
        }
        if (!ContractCells.ROWS.contains(mechanism)) {
            out.add("GAP NO-ROW" + suffix);
        }
        if (column == null) {
            out.add("GAP NO-COLUMN" + suffix);
        }
        if (!ContractCells.ROWS.contains(mechanism) || column == null) {
            return out;
        }
        String cell = ContractCells.cell(mechanism, column);
        if (column.equals("win16") || column.equals("ms-dos")) {
            out.add("INFORMS NOT-A-SUBSYSTEM" + suffix);
        }
        if (cell.startsWith("NO")) {
            out.add("BLOCK " + (cell.contains("(6)") ? "INTENDED" : "NOT-PROVIDED") + suffix);
            return out;
        }
        out.add("SUPPORTS PROVIDED" + suffix);
        if (column.equals("win32s")) {
            out.add("CONDITION PARTIAL-API" + suffix);
        }
        Boolean across = needs.acrossMachines().value();
        if (Boolean.TRUE.equals(across) && !(mechanism.equals("rpc") && column.equals("win32s"))) {
            out.add("CONDITION SILENT-ON-MACHINES" + suffix);
        }
        if (cell.contains("(3)")) {
            if (end.role() == Role.CREATE) {
                out.add("BLOCK OPEN-ONLY" + suffix);
            } else if (end.role() == null) {
                out.add("CONDITION OPEN-ONLY" + suffix);
            } else {
                out.add((end.copy() ? "CONDITION CREATED-ELSEWHERE" : "INFORMS OPEN-ONLY") + suffix);
            }
        }
        if (cell.contains("(4)")) {
            out.add("CONDITION OTHER-OBJECT" + suffix);
        }
        if (mechanism.equals("windows-sockets")) {
            boolean marked = cell.contains("(5)");
            if (needs.socketsApi().value() == SocketsApi.BSD) {
                out.add("BLOCK " + (marked ? "API" : "API-BY-NAME") + suffix);
            } else if (marked) {
                out.add("INFORMS API" + suffix);
            }
        }
        if (cell.contains("(7)")) {
            Transport transport = needs.rpcTransport().value();
            out.add("CONDITION PROTOCOL-ONLY" + suffix);
            if (transport == null || transport == Transport.NETBIOS) {
                out.add((transport == null ? "CONDITION" : "BLOCK") + " NO-TRANSPORT" + suffix);
            }
            if (transport == Transport.NAMED_PIPES && end.role() != Role.OPEN) {
                out.add((end.role() == null ? "CONDITION" : "BLOCK") + " NO-SERVER-TRANSPORT" + suffix);
            }
        }
        if (cell.contains("(8)")) {
            out.add(networkVersion(across, end.target().version().value()) + " NETWORK-VERSION" + suffix);
        }
        if (cell.contains("(9)")) {
            Boolean writes = needs.receiverWrites().value();
            String effect = writes == null ? "CONDITION" : writes ? "BLOCK" : "INFORMS";
            out.add(effect + " SHARED-BUFFER" + suffix);
        }
        return out;
    }

    private static String networkVersion(@Nullable Boolean across, @Nullable String version) {
        Boolean enough = version == null ? null : Double.parseDouble(version) >= 1.1;
        if (Boolean.FALSE.equals(across) || Boolean.TRUE.equals(enough)) {
            return "INFORMS";
        }
        return Boolean.TRUE.equals(across) && enough != null ? "BLOCK" : "CONDITION";
    }

    private static Set<String> hosting(
            String mechanism, End end, @Nullable Boolean inService, @Nullable Boolean crossUser) {
        String column = end.column();
        if (!mechanism.startsWith("ole-") || column == null || !WIN32.contains(column)) {
            return Set.of();
        }
        String suffix = " OTHER-USER " + column + " " + end.role();
        if (Boolean.FALSE.equals(inService) || (inService == null && Boolean.FALSE.equals(crossUser))) {
            return Set.of();
        }
        if (inService == null || crossUser == null) {
            return Set.of("CONDITION" + suffix);
        }
        return Set.of((crossUser ? "BLOCK" : "INFORMS") + suffix);
    }

    private static Set<String> service(String mechanism, End end, @Nullable Boolean otherUser) {
        String column = end.column();
        boolean service = Objects.requireNonNull(end.component()).runsAs().value() == RunsAs.SERVICE;
        boolean yes = column != null && ContractCells.cell(mechanism, column).startsWith("YES");
        return service && yes && !mechanism.startsWith("ole-") && !Boolean.FALSE.equals(otherUser)
                ? Set.of("CONDITION SILENT-ON-USERS " + column + " " + end.role())
                : Set.of();
    }

    private static Set<String> interoperation(String mechanism, End posix, End other, @Nullable Boolean asked) {
        boolean concerned =
                mechanism.equals("named-pipes") && "posix".equals(posix.column()) && !"posix".equals(other.column());
        if (!concerned || Boolean.FALSE.equals(asked)) {
            return Set.of();
        }
        return Set.of((asked == null ? "CONDITION" : "BLOCK") + " NO-INTEROPERATION posix " + posix.role());
    }

    /** The axis of interoperation for a mechanism on a link. */
    static String interoperation(String mechanism, Link link) {
        boolean copies = link instanceof Link.Copies;
        if (copies && !Boolean.TRUE.equals(link.terms().needs().interoperate().value())) {
            return "not-asked";
        }
        Set<String> columns = new TreeSet<>();
        link.components().forEach(c -> c.targets().forEach(t -> columns.add(String.valueOf(t.platform()))));
        if (columns.size() == 1 && !columns.contains("null")) {
            return "same-column";
        }
        return mechanism.equals("named-pipes") && columns.contains("posix") ? "denied" : "not-stated";
    }
}
