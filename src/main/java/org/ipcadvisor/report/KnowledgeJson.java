package org.ipcadvisor.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** What can be named in requirements, and what the sources say of each, for programs: JSON, version 1. */
public final class KnowledgeJson {

    private final Knowledge knowledge;

    /** Tells of a knowledge. */
    public KnowledgeJson(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The sources, and all that can be named. */
    public String all() {
        Map<String, @Nullable Object> all = document();
        all.put(
                "sources",
                knowledge.sources().stream().map(KnowledgeJson::source).toList());
        all.put("platforms", knowledge.platforms().stream().map(this::platform).toList());
        all.put("withoutColumn", products(null));
        all.put(
                "mechanisms",
                knowledge.mechanisms().stream().map(KnowledgeJson::mechanism).toList());
        return written(all);
    }

    /** The columns with the products that each stands for, and the products without one. */
    public String platforms() {
        Map<String, @Nullable Object> all = document();
        all.put("platforms", knowledge.platforms().stream().map(this::platform).toList());
        all.put("withoutColumn", products(null));
        return written(all);
    }

    /** The mechanisms with their names. */
    public String mechanisms() {
        Map<String, @Nullable Object> all = document();
        all.put(
                "mechanisms",
                knowledge.mechanisms().stream().map(KnowledgeJson::mechanism).toList());
        return written(all);
    }

    /** One column: its products, and what the sources say of it. */
    public String of(Platform platform) {
        Map<String, @Nullable Object> all = document();
        all.putAll(platform(platform));
        all.put("matrix", matrix(Tables.of(knowledge, null, platform)));
        return written(all);
    }

    /** One mechanism: its names, and what the sources say of it. */
    public String of(Mechanism mechanism) {
        Map<String, @Nullable Object> all = document();
        all.putAll(mechanism(mechanism));
        all.put("matrix", matrix(Tables.of(knowledge, mechanism, null)));
        return written(all);
    }

    private static @Nullable Object matrix(Tables tables) {
        return tables.isEmpty() ? null : MatrixJson.members(tables);
    }

    private static Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        return document;
    }

    private static Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", source.id());
        members.put("label", source.label());
        members.put("title", source.title());
        members.put("revision", source.revision());
        members.put("sha256", source.sha256());
        return members;
    }

    private Map<String, @Nullable Object> platform(Platform platform) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", platform.id());
        members.put("name", platform.name());
        members.put("win32", platform.win32());
        members.put("products", products(platform.id()));
        return members;
    }

    private List<Object> products(@Nullable String platform) {
        return knowledge.products().stream()
                .filter(product -> Objects.equals(product.platform(), platform))
                .map(KnowledgeJson::product)
                .toList();
    }

    private static Object product(Product product) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", product.name());
        members.put("aliases", product.aliases());
        members.put("versioned", product.versioned());
        members.put("mayBorrow", product.mayBorrow());
        return members;
    }

    private static Map<String, @Nullable Object> mechanism(Mechanism mechanism) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", mechanism.id());
        members.put("name", mechanism.name());
        members.put("aliases", mechanism.aliases());
        members.put("row", mechanism.row());
        return members;
    }

    private static String written(Map<String, @Nullable Object> all) {
        StringWriter out = new StringWriter();
        try {
            JsonReport.writeTree(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
