package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.RoleNeed;
import org.ipcadvisor.knowledge.Version;
import org.ipcadvisor.remedy.Option.Choice;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Target;
import org.ipcadvisor.requirements.Transport;

/** The needs of a link, written or left out, in the order in which people would ask for them. */
final class Options {

    private static final Boolean[] FLAGS = {true, false};

    private final Link link;
    private final List<Option> all = new ArrayList<>();

    private Options(Link link) {
        this.link = link;
    }

    /** All needs that a link can have, with the answers that each does not have. */
    static List<Option> of(Link link, Knowledge knowledge) {
        Options options = new Options(link);
        if (link instanceof Link.Copies) {
            options.addRoles();
        }
        options.addNeeds();
        options.all.addAll(EndOptions.of(link));
        link.components().forEach(c -> c.targets().forEach(t -> options.addVersions(t, knowledge)));
        return List.copyOf(options.all);
    }

    private void addRoles() {
        Needs needs = link.terms().needs();
        add(needs.pipes(), "Does the application create pipes, or only open them?", RoleNeed.PIPES);
        add(needs.mailslots(), "Does the application create mailslots, or only open them?", RoleNeed.MAILSLOTS);
        add(needs.rpcRole(), "Is the application an RPC server, or a client only?", RoleNeed.RPC_ROLE);
        add(needs.interoperate(), "Do the copies on different targets talk to each other?", false);
    }

    private void addNeeds() {
        Needs needs = link.terms().needs();
        boolean copies = link instanceof Link.Copies;
        add(needs.acrossMachines(), "Is another machine to be reached?", true);
        add(needs.rpcTransport(), "What does RPC run over?", false, Transport.values(), Transport::word);
        if (copies || needs.oleInService().isWritten()) {
            add(needs.oleInService(), "Does a service host the OLE object?", false);
        }
        if (copies || needs.oleCrossUser().isWritten()) {
            add(needs.oleCrossUser(), "Does another user than the host's use the OLE object?", false);
        }
        String interfaces = "Through which interface are Windows sockets used?";
        add(needs.socketsApi(), interfaces, false, SocketsApi.values(), SocketsApi::word);
        add(needs.receiverWrites(), "Does the receiver of WM_COPYDATA change the data?", false);
    }

    private void addVersions(Target target, Knowledge knowledge) {
        if (!target.product().versioned()) {
            return;
        }
        String[] versions = knowledge.versions().stream()
                .flatMap(least -> List.of(least.text(), before(least)).stream())
                .toArray(String[]::new);
        String question = "Which version of " + target.product().name() + " is there at the least?";
        add(target.version(), question, false, versions, text -> text);
    }

    /** A version that came before another. */
    private static String before(Version least) {
        String whole = least.number().toBigInteger().toString();
        Version rounded = Version.parse(whole + ".0").orElseThrow();
        return rounded.isBelow(least) ? rounded.text() : "0";
    }

    private void add(Need<Role> need, String question, RoleNeed words) {
        add(need, question, false, Role.values(), words::word);
    }

    private void add(Need<Boolean> need, String question, boolean general) {
        add(need, question, general, FLAGS, flag -> flag);
    }

    private <T> void add(Need<T> need, String question, boolean general, T[] values, Function<T, Object> written) {
        List<Choice> choices = Arrays.stream(values)
                .filter(value -> !value.equals(need.value()))
                .map(value -> choice(need.path(), value, written.apply(value)))
                .toList();
        all.add(new Option(List.of(need.path()), !need.isWritten(), general, question, choices));
    }

    private Choice choice(String path, Object value, Object written) {
        return Choice.at(path, written, link.answered(path, value));
    }
}
