package org.ipcadvisor.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.http.RefusedException;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Request;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.report.ExplainJson;
import org.ipcadvisor.report.Explained;
import org.ipcadvisor.report.KnowledgeJson;
import org.ipcadvisor.report.MatrixJson;
import org.ipcadvisor.report.RulesJson;
import org.ipcadvisor.report.SchemaJson;
import org.ipcadvisor.report.Tables;
import org.jspecify.annotations.Nullable;

/** Tells what is known. Each answer but explanations is made once, and kept: there are as many as there are names. */
final class KnowledgeEndpoints {

    private static final String JSON = "application/json";
    private static final List<String> ROLES = List.of("create", "open");

    private final Terms terms;
    private final Evaluations evaluations;
    private final Map<String, Entity> made = new ConcurrentHashMap<>();

    KnowledgeEndpoints(Terms terms, Evaluations evaluations) {
        this.terms = terms;
        this.evaluations = evaluations;
    }

    private Reply kept(Request request, String key, String type, Callable<String> text) throws IOException {
        new Query(request.query(), List.of());
        return entity(key, type, text).reply(request.fields());
    }

    private Entity entity(String key, String type, Callable<String> text) throws IOException {
        Entity before = made.get(key);
        if (before != null) {
            return before;
        }
        return evaluations.of(() -> {
            Entity fresh = Entity.of(type, text.call());
            made.put(key, fresh); // even where it took too long: who asks again has it
            return fresh;
        });
    }

    private Knowledge knowledge() {
        return terms.advisor().get().knowledge();
    }

    /** The sources, and all that can be named. */
    Reply all(Request request) throws IOException {
        return kept(request, "knowledge", JSON, () -> new KnowledgeJson(knowledge()).all());
    }

    /** The tables. */
    Reply matrix(Request request) throws IOException {
        return kept(request, "matrix", JSON, () -> MatrixJson.of(Tables.of(knowledge(), null, null)));
    }

    /** The rules, and how often each decides, which takes a second or two when it is first asked. */
    Reply rules(Request request) throws IOException {
        return kept(
                request, "rules", JSON, () -> RulesJson.of(terms.advisor().get().rules()));
    }

    /** A mechanism. */
    Reply mechanism(Request request, String name) throws IOException {
        Mechanism found =
                evaluations.of(() -> found(knowledge().mechanismNames().find(name)));
        return kept(request, "mechanism " + found.id(), JSON, () -> new KnowledgeJson(knowledge()).of(found));
    }

    /** A column of the tables. */
    Reply platform(Request request, String name) throws IOException {
        Platform found = evaluations.of(() -> column(name));
        return kept(request, "platform " + found.id(), JSON, () -> new KnowledgeJson(knowledge()).of(found));
    }

    private Platform column(String name) throws RefusedException {
        Product product = found(knowledge().productNames().find(name));
        return knowledge().platforms().stream()
                .filter(each -> each.id().equals(product.platform()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(404, "No table has a column for " + product.name() + "."));
    }

    /** A schema. */
    Reply schema(Request request, String name) throws IOException {
        if (!SchemaJson.names().contains(name)) {
            throw new RefusedException(
                    404,
                    "There is no schema " + MediaTypes.quoted(name) + "; there are " + Wording.all(SchemaJson.names())
                            + ".");
        }
        return kept(request, "schema " + name, "application/schema+json", () -> SchemaJson.of(name, knowledge()));
    }

    /** What this service can be asked. */
    Reply description(Request request) throws IOException {
        return kept(request, "openapi", "application/yaml", () -> OpenApi.of(knowledge()));
    }

    /** What is known of a mechanism on a platform. */
    Reply explanation(Request request, String mechanism, String platform) throws IOException {
        Query query = new Query(request.query(), List.of("role"));
        Role role = query.has("role") ? role(query.word("role", "", ROLES)) : null;
        Knowledge knowledge = evaluations.of(this::knowledge);
        Mechanism row = found(knowledge.mechanismNames().find(mechanism));
        Product product = found(knowledge.productNames().find(platform));
        if (role != null && row.roleNeed() == null) {
            throw new RefusedException(
                    400, "For " + row.name() + " it makes no difference who creates: leave role out.");
        }
        // not kept: there are thousands
        return evaluations
                .of(() -> Entity.of(JSON, explained(row, product, role)))
                .reply(request.fields());
    }

    private String explained(Mechanism row, Product product, @Nullable Role role) {
        Advisor advisor = terms.advisor().get();
        return ExplainJson.of(Explained.of(advisor, advisor.knowledge(), row, product, role), advisor.knowledge());
    }

    private static Role role(String word) {
        return word.equals(Role.CREATE.word()) ? Role.CREATE : Role.OPEN;
    }

    private static <T> T found(Naming<T> naming) throws RefusedException {
        if (naming instanceof Naming.Refused<T> refused) {
            throw new RefusedException(404, refused.message());
        }
        return ((Naming.Found<T>) naming).value();
    }
}
