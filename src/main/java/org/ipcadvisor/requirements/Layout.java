package org.ipcadvisor.requirements;

/** Which keys stand where in a requirements document. */
final class Layout {

    private static final String[] EVERYWHERE = {
        "version",
        "application",
        "description",
        "constraints",
        "assume",
        "readings",
        "sources",
        "waivers",
        "met",
        "$schema",
        "metadata"
    };
    private static final String[] NEED_KEYS = {
        "pipes",
        "mailslots",
        "interoperate",
        "rpc",
        "acrossMachines",
        "ole",
        "sockets",
        "copyData",
        "carries",
        "broadcast",
        "flow",
        "hasWindow"
    };
    private static final String[] CONSTRAINT_KEYS = {"only", "forbid", "prefer"};
    private static final String[] ENDS = {"creates", "opens", "between", "among"};
    private static final String[] PROCESS = {"runsAs", "account"};

    private static final String UNDER_CONSTRAINTS = "Write it under constraints.";
    private static final String UNDER_NEEDS = "Write it under needs.";
    private static final String UNDER_LINK = "In the long form, write it directly under a link.";
    private static final String IN_LONG_FORM = "It belongs to the long form, which has components and links.";
    private static final String ENDS_SAY =
            "It belongs to the short form. In the long form a link says it: creates and opens name the components that do.";
    private static final String SERVER_CREATES = "It belongs to the short form. In the long form the component that"
            + " creates is the server, and the one that opens is the client.";
    private static final String LINKS_TALK =
            "It belongs to the short form. In the long form the ends of a link do talk to each other.";
    private static final String SENDS_SAYS =
            "It belongs to the short form. In the long form a link says it: sends names"
                    + " the component that sends, or is both.";
    private static final String FLOW_SAYS =
            "It belongs to the long form. In the short form flow says it, under needs: one-way or duplex.";
    private static final String IN_COMPONENT = "Write it in a component.";
    private static final String NEEDS_OF_LINK = "It belongs to the short form. In the long form, write the needs"
            + " directly under each link, as in links: {readings: {acrossMachines: true}}.";

    /** What stands at the top of a document that has only one application. */
    static final Keys SHORT_FORM = Keys.extensible(EVERYWHERE)
            .and("targets", "needs", "chosen")
            .sending(UNDER_NEEDS, NEED_KEYS)
            .sending(UNDER_CONSTRAINTS, CONSTRAINT_KEYS)
            .sending(IN_LONG_FORM, "components", "links")
            .sending(IN_LONG_FORM, ENDS)
            .sending(IN_LONG_FORM, PROCESS)
            .sending(FLOW_SAYS, "sends");

    /** What stands at the top of a document that has components and links. */
    static final Keys LONG_FORM = Keys.extensible(EVERYWHERE)
            .and("components", "links")
            .sending(UNDER_LINK, NEED_KEYS)
            .sending("It belongs to the short form.", "targets")
            .sending(NEEDS_OF_LINK, "needs")
            .sending(UNDER_LINK, "chosen")
            .sending("Write it under a link.", ENDS)
            .sending(IN_COMPONENT, PROCESS)
            .sending(IN_COMPONENT, "hasWindow")
            .sending(UNDER_LINK, "sends")
            .sending(SENDS_SAYS, "flow")
            .sending(ENDS_SAY, "pipes", "mailslots")
            .sending(LINKS_TALK, "interoperate")
            .sending(UNDER_CONSTRAINTS, CONSTRAINT_KEYS);

    /** What stands at the top of a document of which the form cannot be told. */
    static final Keys EITHER_FORM =
            Keys.extensible(EVERYWHERE).and("targets", "needs", "chosen").and("components", "links");

    static final Keys TARGET = Keys.of("", "platform", "version", "pipes", "mailslots");

    static final Keys TARGET_OF_COMPONENT = Keys.of("", "platform", "version").sending(ENDS_SAY, "pipes", "mailslots");

    static final Keys NEEDS = nesting(Keys.of("", NEED_KEYS))
            .sending("Write rpc: {role: client}.", "rpc.role", "role")
            .sending(FLOW_SAYS, "sends")
            .sending("Write it at the top, under constraints.", CONSTRAINT_KEYS)
            .sending("Write it at the top.", "constraints", "chosen", "targets", "assume", "readings", "sources");

    static final Keys LINK = nesting(Keys.of("", ENDS))
            .and("acrossMachines", "rpc", "ole", "sockets", "copyData", "carries", "broadcast", "sends")
            .and("constraints", "chosen")
            .sending("Write what stands under it directly under the link.", "needs")
            .sending(ENDS_SAY, "pipes", "mailslots")
            .sending(LINKS_TALK, "interoperate")
            .sending(SERVER_CREATES, "rpc.role", "role")
            .sending(SENDS_SAYS, "flow")
            .sending(UNDER_CONSTRAINTS, CONSTRAINT_KEYS)
            .sending(IN_COMPONENT, PROCESS)
            .sending(IN_COMPONENT, "hasWindow");

    static final Keys COMPONENT = Keys.of("", "targets", "runsAs", "account", "hasWindow")
            .sending(ENDS_SAY, "pipes", "mailslots")
            .sending(NEEDS_OF_LINK, "needs")
            .sending(SENDS_SAYS, "flow")
            .sending("Write it under a link.", "carries", "broadcast", "sends")
            .sending("Write it under a link.", ENDS);

    static final Keys RPC = Keys.of("rpc.", "role", "transport");

    static final Keys RPC_OF_LINK = Keys.of("rpc.", "transport").sending(SERVER_CREATES, "role");

    static final Keys OLE = Keys.of("ole.", "inService", "crossUser");

    static final Keys SOCKETS = Keys.of("sockets.", "api");

    static final Keys COPY_DATA = Keys.of("copyData.", "receiverWrites");

    static final Keys CONSTRAINTS =
            Keys.of("constraints.", CONSTRAINT_KEYS).sending("Write it beside constraints, not under it.", "chosen");

    static final Keys WAIVER =
            Keys.of("", "finding", "link", "mechanism", "rule", "reason", "owner", "ticket", "until");

    static final Keys MET = Keys.of("", "condition", "evidence", "by", "on");

    static final Keys POLICY = Keys.extensible(
            "version", "policy", "description", "only", "forbid", "prefer", "bar", "required", "$schema");

    static final Keys RULING = Keys.of("", "mechanisms", "because");

    static final Keys REQUIRED = Keys.of("", "need", "because");

    /** What stands at the head of a decision record; most of it is for people and other tools. */
    static final Keys RECORD = Keys.namesOf("entry");

    static final Keys DECISION = Keys.of(
            "ipc-advisor.",
            "record",
            "requirements",
            "sha256",
            "link",
            "mechanism",
            "verdict",
            "against",
            "sentences",
            "failOn",
            "passes",
            "policy",
            "sources");

    static final Keys DECISION_POLICY = Keys.of("ipc-advisor.policy.", "name", "file");

    static final Keys DECISION_SOURCE = Keys.of("", "id", "revision", "sha256");

    static final Keys COMPONENTS = Keys.namesOf("component");

    static final Keys LINKS = Keys.namesOf("link");

    static final Keys ASSUMPTIONS = Keys.namesOf("assumption for");

    static final Keys READINGS = Keys.namesOf("reading");

    private Layout() {}

    private static Keys nesting(Keys keys) {
        return keys.sending("Write rpc: {transport: tcp}.", "rpc.transport", "transport")
                .sending("Write ole: {inService: false}.", "ole.inService", "inService")
                .sending("Write ole: {crossUser: false}.", "ole.crossUser", "crossUser")
                .sending("Write sockets: {api: winsock}.", "sockets.api", "api")
                .sending("Write copyData: {receiverWrites: false}.", "copyData.receiverWrites", "receiverWrites");
    }
}
