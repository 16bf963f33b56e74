package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.RoleNeed;
import org.ipcadvisor.knowledge.Version;
import org.ipcadvisor.remedy.Option.Choice;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Flow;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Payload;
import org.ipcadvisor.requirements.Sends;
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
        add(
                needs.pipes(),
                "Does the application create pipes, or only open them?",
                RoleNeed.PIPES,
                "the application creates pipes",
                "the application only opens pipes");
        add(
                needs.mailslots(),
                "Does the application create mailslots, or only open them?",
                RoleNeed.MAILSLOTS,
                "the application creates mailslots",
                "the application only opens mailslots");
        add(
                needs.rpcRole(),
                "Is the application an RPC server, or a client only?",
                RoleNeed.RPC_ROLE,
                "the application is an RPC server",
                "the application is an RPC client only");
        add(
                needs.interoperate(),
                "Do the copies on different targets talk to each other?",
                Set.of(),
                "the copies on different targets talk to each other",
                "the copies on different targets do not talk to each other");
    }

    private void addNeeds() {
        Needs needs = link.terms().needs();
        add(
                needs.acrossMachines(),
                "Is another machine to be reached?",
                Set.of(true),
                "another machine is to be reached",
                "no other machine is to be reached");
        addLoads(needs);
        add(needs.rpcTransport(), "What does RPC run over?", Transport.values(), Transport::word, "RPC runs over ");
        addOle(needs);
        add(
                needs.socketsApi(),
                "Through which interface are Windows sockets used?",
                SocketsApi.values(),
                SocketsApi::word,
                "Windows sockets are used through ");
        add(
                needs.receiverWrites(),
                "Does the receiver of WM_COPYDATA change the data?",
                Set.of(),
                "the receiver of WM_COPYDATA changes the data",
                "the receiver of WM_COPYDATA leaves the data alone");
    }

    /** What goes along and which way: every mechanism is asked, because a silence may answer. */
    private void addLoads(Needs needs) {
        add(
                needs.carries(),
                "What is carried: data, a signal or calls?",
                words(Payload.values(), Payload::word),
                Payload.values(),
                Payload::word,
                load -> "what is carried is " + load.word());
        if (link instanceof Link.Copies) {
            add(
                    needs.flow(),
                    "Does data go one way, or both ways?",
                    words(Flow.values(), Flow::word),
                    Flow.values(),
                    Flow::word,
                    Options::says);
        } else {
            Sends[] senders = Sends.of(link).toArray(Sends[]::new);
            add(needs.sends(), "Which end sends?", words(senders, Sends::word), senders, Sends::word, Options::says);
        }
        add(
                needs.broadcast(),
                "Is anything sent to all at once?",
                Set.of(true),
                "something is sent to all at once",
                "nothing is sent to all at once");
        for (Component component : link.components()) {
            String name = component.called();
            add(
                    component.hasWindow(),
                    "Does " + name + " have a window?",
                    Set.of(false),
                    name + " has a window",
                    name + " has no window");
        }
    }

    private static <T> Set<Object> words(T[] values, Function<T, Object> word) {
        return Arrays.stream(values).map(word).collect(Collectors.toSet());
    }

    private static String says(Flow flow) {
        return flow == Flow.DUPLEX ? "data goes both ways" : "data goes one way";
    }

    private static String says(Sends sends) {
        return sends.bothWays() ? "both ends send" : sends.word() + " sends";
    }

    /** The object's host and user, which a link between components derives from its ends unless they are written. */
    private void addOle(Needs needs) {
        boolean copies = link instanceof Link.Copies;
        if (copies || needs.oleInService().isWritten()) {
            add(
                    needs.oleInService(),
                    "Does a service host the OLE object?",
                    Set.of(),
                    "a service hosts the OLE object",
                    "no service hosts the OLE object");
        }
        if (copies || needs.oleCrossUser().isWritten()) {
            add(
                    needs.oleCrossUser(),
                    "Does another user than the host's use the OLE object?",
                    Set.of(),
                    "another user than the host's uses the OLE object",
                    "no other user than the host's uses the OLE object");
        }
    }

    private void addVersions(Target target, Knowledge knowledge) {
        if (!target.product().versioned()) {
            return;
        }
        String[] versions = knowledge.versions().stream()
                .flatMap(least -> List.of(least.text(), before(least)).stream())
                .distinct()
                .toArray(String[]::new);
        String name = target.product().name();
        String question = "Which version of " + name + " is there at the least?";
        add(target.version(), question, versions, text -> text, "there is " + name + ' ');
    }

    /** A version that came before another. */
    private static String before(Version least) {
        String whole = least.number().toBigInteger().toString();
        Version rounded = Version.parse(whole + ".0").orElseThrow();
        return rounded.isBelow(least) ? rounded.text() : "0";
    }

    private void add(Need<Role> need, String question, RoleNeed words, String creates, String opens) {
        add(need, question, Set.of(), Role.values(), words::word, role -> role == Role.CREATE ? creates : opens);
    }

    private void add(Need<Boolean> need, String question, Set<Object> general, String yes, String no) {
        add(need, question, general, FLAGS, flag -> flag, flag -> flag ? yes : no);
    }

    private <T> void add(Need<T> need, String question, T[] values, Function<T, String> word, String says) {
        add(need, question, Set.of(), values, word::apply, value -> says + word.apply(value));
    }

    private <T> void add(
            Need<T> need,
            String question,
            Set<Object> general,
            T[] values,
            Function<T, Object> written,
            Function<T, String> says) {
        List<Choice> choices = Arrays.stream(values)
                .filter(value -> !value.equals(need.value()))
                .map(value -> Choice.at(need.path(), written.apply(value), value, says.apply(value)))
                .toList();
        all.add(new Option(List.of(need.path()), !need.isWritten(), general, question, choices));
    }
}
