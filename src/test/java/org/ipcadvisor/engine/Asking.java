package org.ipcadvisor.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Flow;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Payload;
import org.ipcadvisor.requirements.Sends;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;
import org.jspecify.annotations.Nullable;

/** What a case asks for, said word by word; what is not said is left out. */
final class Asking {

    private @Nullable Role pipes;
    private @Nullable Role mailslots;
    private @Nullable Boolean interoperate;
    private @Nullable Role rpcRole;
    private @Nullable Transport transport;
    private @Nullable Boolean acrossMachines;
    private @Nullable Boolean inService;
    private @Nullable Boolean crossUser;
    private @Nullable SocketsApi api;
    private @Nullable Boolean receiverWrites;
    private @Nullable String version;
    private final Map<String, Object> more = new LinkedHashMap<>();

    private Asking() {}

    /** A requirement that asks for nothing yet. */
    static Asking nothing() {
        return new Asking();
    }

    Asking pipes(Role role) {
        pipes = role;
        return this;
    }

    Asking mailslots(Role role) {
        mailslots = role;
        return this;
    }

    Asking interoperate(boolean talk) {
        interoperate = talk;
        return this;
    }

    Asking rpcRole(Role role) {
        rpcRole = role;
        return this;
    }

    Asking transport(Transport over) {
        transport = over;
        return this;
    }

    Asking acrossMachines(boolean across) {
        acrossMachines = across;
        return this;
    }

    Asking inService(boolean service) {
        inService = service;
        return this;
    }

    Asking crossUser(boolean cross) {
        crossUser = cross;
        return this;
    }

    Asking api(SocketsApi through) {
        api = through;
        return this;
    }

    Asking receiverWrites(boolean writes) {
        receiverWrites = writes;
        return this;
    }

    Asking flow(Flow flow) {
        more.put("/needs/flow", flow);
        return this;
    }

    Asking sends(Sends sends) {
        more.put("/links/link/sends", sends);
        return this;
    }

    Asking carries(Payload load) {
        more.put("/needs/carries", load);
        return this;
    }

    Asking broadcast(boolean broadcast) {
        more.put("/needs/broadcast", broadcast);
        return this;
    }

    /** Whether a component has a window; the application of the short form, if it is named so. */
    Asking hasWindow(String component, boolean has) {
        more.put(component.equals("App") ? "/needs/hasWindow" : "/components/" + component + "/hasWindow", has);
        return this;
    }

    private Link answered(Link link) {
        Link answered = link;
        for (Map.Entry<String, Object> entry : more.entrySet()) {
            answered = answered.answered(entry.getKey(), entry.getValue());
        }
        return answered;
    }

    /** The version that each target of the short form states. */
    Asking version(String stated) {
        version = stated;
        return this;
    }

    /** The short form: copies of one application on products. */
    Link on(String... products) {
        return answered(Cases.copies(asked(), Cases.targets(asked(), version, List.of(products))));
    }

    /** A link of which one component creates and another opens. */
    Link from(Component creates, Component opens) {
        return answered(Cases.directed(asked(), creates, opens));
    }

    Link between(Component first, Component second) {
        return answered(Cases.between(asked(), first, second));
    }

    Link among(Component... members) {
        return answered(Cases.among(asked(), members));
    }

    private Asked asked() {
        return new Asked(
                pipes,
                mailslots,
                interoperate,
                rpcRole,
                transport,
                acrossMachines,
                inService,
                crossUser,
                api,
                receiverWrites);
    }
}
