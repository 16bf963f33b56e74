package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.requirements.Assumption;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.RunsAs;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Stance;
import org.ipcadvisor.requirements.Target;
import org.ipcadvisor.requirements.Transport;
import org.jspecify.annotations.Nullable;

/** Links made by hand: what the requirements file would say, without a file. */
final class Cases {

    /** All that is shipped. */
    static final Knowledge SHIPPED = Knowledge.shipped();

    /** The article alone, as the contract's table has it. */
    static final Knowledge ARTICLE = SHIPPED.only(List.of("kb95900"));

    private static final Place SOMEWHERE = new Place(7, 3);

    private Cases() {}

    /** The article with other cells. */
    static Knowledge withCells(List<Cell> cells) {
        return altered(ARTICLE, cells, ARTICLE.statements());
    }

    /** The article with other statements of its notes. */
    static Knowledge withStatements(List<Statement> statements) {
        return altered(ARTICLE, ARTICLE.cells(), statements);
    }

    /** A knowledge with other cells and statements. */
    static Knowledge altered(Knowledge known, List<Cell> cells, List<Statement> statements) {
        return new Knowledge(
                known.sources(),
                known.mechanisms(),
                known.platforms(),
                known.products(),
                cells,
                known.notes(),
                statements,
                known.readings(),
                known.gaps(),
                known.sourceGaps(),
                known.comments(),
                known.mechanismNames(),
                known.productNames());
    }

    /** What a link or an application asks for; null is left out. */
    record Asked(
            @Nullable Role pipes,
            @Nullable Role mailslots,
            @Nullable Boolean interoperate,
            @Nullable Role rpcRole,
            @Nullable Transport transport,
            @Nullable Boolean acrossMachines,
            @Nullable Boolean inService,
            @Nullable Boolean crossUser,
            @Nullable SocketsApi api,
            @Nullable Boolean receiverWrites) {

        static final Asked NOTHING = new Asked(null, null, null, null, null, null, null, null, null, null);

        static Asked pipes(@Nullable Role pipes, @Nullable Boolean interoperate) {
            return new Asked(pipes, null, interoperate, null, null, null, null, null, null, null);
        }

        Needs needs() {
            return new Needs(
                    need(pipes, "/needs/pipes"),
                    need(mailslots, "/needs/mailslots"),
                    need(interoperate, "/needs/interoperate"),
                    need(rpcRole, "/needs/rpc/role"),
                    need(transport, "/needs/rpc/transport"),
                    need(acrossMachines, "/needs/acrossMachines"),
                    need(inService, "/needs/ole/inService"),
                    need(crossUser, "/needs/ole/crossUser"),
                    need(api, "/needs/sockets/api"),
                    need(receiverWrites, "/needs/copyData/receiverWrites"),
                    Need.leftOut("/needs/carries"),
                    Need.leftOut("/needs/broadcast"),
                    Need.leftOut("/needs/flow"),
                    Need.leftOut("/links/link/sends"));
        }
    }

    static <T> Need<T> need(@Nullable T value, String path) {
        return value == null ? Need.leftOut(path) : Need.of(value, path, SOMEWHERE);
    }

    /** The short form, with each target in the same role. */
    static Link copies(Asked asked, List<Target> targets) {
        Component application = new Component(
                "App",
                targets,
                Need.leftOut("/runsAs"),
                Need.leftOut("/account"),
                Need.leftOut("/needs/hasWindow"),
                "",
                Place.START);
        return new Link.Copies("application", application, terms(asked, ""));
    }

    /** The targets of a short form: products with the asked roles. */
    static List<Target> targets(Asked asked, @Nullable String version, List<String> products) {
        return targets("", asked, version, products);
    }

    private static List<Target> targets(String parent, Asked asked, @Nullable String version, List<String> products) {
        List<Target> targets = new ArrayList<>();
        for (String product : products) {
            String path = parent + "/targets/" + targets.size();
            targets.add(new Target(
                    product(product),
                    null,
                    need(version, path + "/version"),
                    need(asked.pipes(), "/needs/pipes"),
                    need(asked.mailslots(), "/needs/mailslots"),
                    path,
                    SOMEWHERE));
        }
        return targets;
    }

    static Link copies(Asked asked, String... products) {
        return copies(asked, targets(asked, null, List.of(products)));
    }

    static Component component(
            String name,
            @Nullable RunsAs runsAs,
            @Nullable String account,
            @Nullable String version,
            String... products) {
        String path = "/components/" + name;
        return new Component(
                name,
                targets(path, Asked.NOTHING, version, List.of(products)),
                need(runsAs, path + "/runsAs"),
                need(account, path + "/account"),
                Need.leftOut(path + "/hasWindow"),
                path,
                SOMEWHERE);
    }

    /** A component of which nothing is said but where it runs. */
    static Component end(String name, String... products) {
        return component(name, null, null, null, products);
    }

    static Component service(String name, @Nullable String account, String... products) {
        return component(name, RunsAs.SERVICE, account, null, products);
    }

    static Component program(String name, @Nullable String account, String... products) {
        return component(name, RunsAs.APPLICATION, account, null, products);
    }

    static Link directed(Asked asked, Component creates, Component opens) {
        return new Link.Directed(
                "link",
                need(creates, "/links/link/creates"),
                need(opens, "/links/link/opens"),
                terms(asked, "/links/link"));
    }

    static Link between(Asked asked, Component first, Component second) {
        return new Link.Between(
                "link",
                need(first, "/links/link/between/0"),
                need(second, "/links/link/between/1"),
                terms(asked, "/links/link"));
    }

    static Link among(Asked asked, Component... members) {
        List<Need<Component>> needs = new ArrayList<>();
        for (Component member : members) {
            needs.add(need(member, "/links/link/among/" + needs.size()));
        }
        return new Link.Among("link", needs, terms(asked, "/links/link"));
    }

    private static Link.Terms terms(Asked asked, String path) {
        return terms(asked, path, List.of(), List.of(), null);
    }

    private static Link.Terms terms(
            Asked asked, String path, List<List<String>> only, List<String> forbid, @Nullable String chosen) {
        List<Constraints.Only> lists = new ArrayList<>();
        for (List<String> ids : only) {
            String list = (lists.isEmpty() ? "" : "/links/link") + "/constraints/only";
            lists.add(new Constraints.Only(mechanisms(ids, list), need("only", list)));
        }
        Constraints constraints = new Constraints(lists, mechanisms(forbid, "/constraints/forbid"), List.of());
        Mechanism choice = chosen == null ? null : ARTICLE.mechanism(chosen);
        return new Link.Terms(asked.needs(), constraints, need(choice, "/chosen"), path, SOMEWHERE);
    }

    private static List<Need<Mechanism>> mechanisms(List<String> ids, String path) {
        List<Need<Mechanism>> needs = new ArrayList<>();
        ids.forEach(id -> needs.add(need(ARTICLE.mechanism(id), path + '/' + needs.size())));
        return needs;
    }

    /** Copies with constraints and a choice, each by ids; each list of only ones has to be met. */
    static Link constrained(List<List<String>> only, List<String> forbid, @Nullable String chosen, String... products) {
        Link.Copies link = (Link.Copies) copies(Asked.NOTHING, products);
        return new Link.Copies(link.id(), link.application(), terms(Asked.NOTHING, "", only, forbid, chosen));
    }

    /** Copies under a policy that forbids a mechanism. */
    static Link ruledOut(String mechanism, String... products) {
        Policy.Ruling ruling = new Policy.Ruling(
                false,
                List.of(ARTICLE.mechanism(mechanism)),
                "it is blocked between our sites",
                "/forbid/0",
                SOMEWHERE);
        return copies(Asked.NOTHING, products)
                .under(new Policy("House rules", "house.yaml", List.of(ruling), List.of(), null, List.of(), List.of()));
    }

    /** Copies on Windows XP, which borrows the column of another product. */
    static Link borrowing(String like) {
        Link.Copies link = (Link.Copies) copies(Asked.NOTHING, "Windows XP");
        Assumption assumption = new Assumption(
                "assume/windows-xp",
                "Windows XP",
                like,
                Objects.requireNonNull(product(like).platform()),
                "/assume/Windows XP",
                SOMEWHERE);
        return link.with(c -> new Component(
                c.name(),
                c.targets().stream()
                        .map(t -> new Target(
                                t.product(), assumption, t.version(), t.pipes(), t.mailslots(), t.path(), t.place()))
                        .toList(),
                c.runsAs(),
                c.account(),
                c.hasWindow(),
                c.path(),
                c.place()));
    }

    /** A link whose requirements reject readings of the article. */
    static Link rejecting(Link link, String... readings) {
        return saying(link, false, readings);
    }

    /** A link whose requirements accept what other texts say of the article. */
    static Link accepting(Link link, String... comments) {
        return saying(link, true, comments);
    }

    private static Link saying(Link link, boolean accepted, String... readings) {
        Map<String, Need<Boolean>> said = new HashMap<>();
        for (String reading : readings) {
            said.put(reading, need(accepted, "/readings/" + reading));
        }
        return link.under(new Stance(said));
    }

    static Product product(String name) {
        if (ARTICLE.productNames().find(name) instanceof Naming.Found<Product> found) {
            return found.value();
        }
        throw new IllegalArgumentException(name);
    }
}
