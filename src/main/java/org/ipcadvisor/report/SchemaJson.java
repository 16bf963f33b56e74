package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.NameSchemas;
import org.ipcadvisor.knowledge.Schemas;
import org.ipcadvisor.requirements.PolicySchema;
import org.ipcadvisor.requirements.RequirementsSchema;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas (2020-12) of what is read and written: requirements, policies, advice, the problems of a document, and what
 * is different between two advices.
 */
public final class SchemaJson {

    private static final String REQUIREMENTS = "requirements";
    private static final String POLICY = "policy";
    private static final String ADVICE = "advice";
    private static final String PROBLEMS = "problems";
    private static final String DIFF = "diff";
    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new InertEscapes()).build())
            .build();

    private SchemaJson() {}

    /** The names of the schemas. */
    public static List<String> names() {
        return List.of(REQUIREMENTS, POLICY, ADVICE, PROBLEMS, DIFF);
    }

    /**
     * A schema as a document.
     *
     * @param name one of the {@link #names}
     * @param known whose names are offered
     */
    public static String of(String name, Knowledge known) {
        ObjectNode schema = switch (name) {
            case REQUIREMENTS -> RequirementsSchema.of(known);
            case POLICY -> PolicySchema.of(known);
            case ADVICE -> advice(known);
            case PROBLEMS, DIFF -> template(name);
            default -> throw new IllegalArgumentException("There is no schema of this name: " + name);
        };
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /** What is wrong with a document is described once, and is a part of the advice too. */
    private static ObjectNode advice(Knowledge known) {
        ObjectNode schema = template(ADVICE);
        ObjectNode parts = (ObjectNode) schema.get("$defs");
        ObjectNode problems = (ObjectNode) template(PROBLEMS).get("$defs");
        for (String shared : List.of("refusedFile", "problem", "pointer")) {
            parts.set(shared, problems.get(shared));
        }
        NameSchemas names = new NameSchemas(known);
        parts.set("mechanismId", names.mechanismIds("The id of a mechanism."));
        parts.set("platformId", names.platformIds("The id of a column."));
        return schema;
    }

    private static ObjectNode template(String name) {
        return (ObjectNode) JSON.readTree(Schemas.text(name));
    }
}
