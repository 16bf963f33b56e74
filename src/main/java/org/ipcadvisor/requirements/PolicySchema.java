package org.ipcadvisor.requirements;

import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.NameSchemas;
import org.ipcadvisor.knowledge.Schemas;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a policy looks like, as a JSON Schema (2020-12). The keys and their descriptions are a resource; the names of
 * mechanisms come from what is known.
 */
public final class PolicySchema {

    private PolicySchema() {}

    /** The schema where the given things are known. */
    public static ObjectNode of(Knowledge known) {
        ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(Schemas.text("policy"));
        ObjectNode parts = (ObjectNode) schema.get("$defs");
        parts.set(
                "mechanism",
                new NameSchemas(known).mechanisms("A mechanism, by its id or another name that is accepted."));
        return schema;
    }
}
