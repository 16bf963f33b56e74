package org.ipcadvisor.requirements;

import org.ipcadvisor.knowledge.Role;

/**
 * What a link asks of its mechanism; each need may be left out.
 *
 * @param pipes whether the application creates or opens pipes (short form)
 * @param mailslots whether it creates or opens mailslots (short form)
 * @param interoperate whether its copies on different targets talk to each other (short form)
 * @param rpcRole whether it is an RPC server (create) or client (open) (short form)
 * @param rpcTransport what RPC runs over
 * @param acrossMachines whether the two ends run on different machines
 * @param oleInService whether the OLE object's host is a service
 * @param oleCrossUser whether the object's user is another user than the service's
 * @param socketsApi the programming interface for sockets
 * @param receiverWrites whether the receiver of WM_COPYDATA changes the data
 * @param carries what goes over the link
 * @param broadcast whether one message goes to many at once
 * @param flow whether the copies send one way or both ways (short form)
 * @param sends which end of the link sends (long form)
 */
public record Needs(
        Need<Role> pipes,
        Need<Role> mailslots,
        Need<Boolean> interoperate,
        Need<Role> rpcRole,
        Need<Transport> rpcTransport,
        Need<Boolean> acrossMachines,
        Need<Boolean> oleInService,
        Need<Boolean> oleCrossUser,
        Need<SocketsApi> socketsApi,
        Need<Boolean> receiverWrites,
        Need<Payload> carries,
        Need<Boolean> broadcast,
        Need<Flow> flow,
        Need<Sends> sends) {

    /** The same needs, another end of the link sending. */
    Needs sending(Need<Sends> other) {
        return new Needs(
                pipes,
                mailslots,
                interoperate,
                rpcRole,
                rpcTransport,
                acrossMachines,
                oleInService,
                oleCrossUser,
                socketsApi,
                receiverWrites,
                carries,
                broadcast,
                flow,
                other);
    }

    /** The same needs, the one at a path answered with a value of its type. */
    Needs answered(String path, Object answer) {
        return new Needs(
                pipes.answered(path, Role.class, answer),
                mailslots.answered(path, Role.class, answer),
                interoperate.answered(path, Boolean.class, answer),
                rpcRole.answered(path, Role.class, answer),
                rpcTransport.answered(path, Transport.class, answer),
                acrossMachines.answered(path, Boolean.class, answer),
                oleInService.answered(path, Boolean.class, answer),
                oleCrossUser.answered(path, Boolean.class, answer),
                socketsApi.answered(path, SocketsApi.class, answer),
                receiverWrites.answered(path, Boolean.class, answer),
                carries.answered(path, Payload.class, answer),
                broadcast.answered(path, Boolean.class, answer),
                flow.answered(path, Flow.class, answer),
                sends.answered(path, Sends.class, answer));
    }
}
