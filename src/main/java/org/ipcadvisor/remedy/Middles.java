package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.Target;

/** Platforms that can stand between two ends, each with a program of which nothing is known but where it runs. */
final class Middles {

    private final Knowledge knowledge;
    private final Link link;

    Middles(Knowledge knowledge, Link link) {
        this.knowledge = knowledge;
        this.link = link;
    }

    /** The targets that some component has, by the order of the columns, then as written; of equal ones the first. */
    List<Stand> required(Requirements requirements) {
        List<String> columns = knowledge.platforms().stream().map(Platform::id).toList();
        Map<Stand.Kind, Stand> distinct = new LinkedHashMap<>();
        requirements.links().stream()
                .flatMap(any -> any.components().stream())
                .flatMap(component -> component.targets().stream())
                .filter(target -> target.platform() != null)
                .map(this::relay)
                .forEach(relay -> distinct.putIfAbsent(relay.kind(), relay));
        return distinct.values().stream()
                .sorted(Comparator.comparing(
                        relay -> columns.indexOf(Objects.toString(relay.target().platform(), ""))))
                .toList();
    }

    /** The columns themselves, in their order. */
    List<Stand> columns() {
        List<Stand> columns = new ArrayList<>();
        for (Platform platform : knowledge.platforms()) {
            for (Product product : knowledge.products()) {
                if (platform.id().equals(product.platform()) && platform.name().equals(product.name())) {
                    columns.add(relay(new Target(
                            product,
                            null,
                            leftOut(),
                            leftOut(),
                            leftOut(),
                            link.terms().path(),
                            link.terms().place())));
                }
            }
        }
        return columns;
    }

    /** A new program there, whatever the application's own does on that target. */
    private Stand relay(Target target) {
        Target bare = new Target(
                target.product(),
                target.borrowed(),
                target.version(),
                leftOut(),
                leftOut(),
                target.path(),
                target.place());
        Component program = new Component(
                "relay over " + bare.product().name(), // which no component is likely to be called
                List.of(bare),
                leftOut(),
                leftOut(),
                leftOut(),
                link.terms().path(),
                link.terms().place());
        return new Stand(program, bare);
    }

    private <T> Need<T> leftOut() {
        return Need.leftOut(link.terms().path());
    }
}
