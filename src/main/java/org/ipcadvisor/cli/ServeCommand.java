package org.ipcadvisor.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.http.Hosts;
import org.ipcadvisor.http.Limits;
import org.ipcadvisor.http.Server;
import org.ipcadvisor.serve.Service;
import org.ipcadvisor.serve.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Answers over HTTP until it is stopped. */
@Command(
        name = "serve",
        description = {
            "Answer over HTTP: advice, differences, and what is known. A browser gets a page on which to try a design; "
                    + "GET /openapi.yaml tells what programs can ask.",
            "What was asked is answered before it stops, as on an interruption (Ctrl-C) or SIGTERM."
        },
        footer = {
            "",
            "Exit codes:",
            "  2  bad usage, or a bad policy",
            "  3  it could not begin: the port is taken, or may not be used",
            "  128 and the number of the signal that has stopped it",
            "",
            "Examples:",
            "  ipc-advisor serve",
            "  curl --json @order-desk.json localhost:8950/v1/advice",
            "  ipc-advisor serve --host 0.0.0.0 --allow-remote --allow-host ipc.example.org"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Duration GRACE = Duration.ofSeconds(8);

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Port.class,
            description = "The port, or 0 for any that is free. Default: 8950.")
    private Integer port = 8950;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address of this machine on which it listens. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-remote",
            description = "Listen on an address that other machines reach, too. Whoever reaches it may ask anything.")
    private boolean allowRemote;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = {
                "Answer requests for this host, too, as their Host says. Can be given several times.",
                "Default: localhost, 127.0.0.1, [::1], and what --host says."
            })
    private List<String> allowedHosts = List.of();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;

    ServeCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        InetAddress address = address();
        Circumstances circumstances = policy.read(call, knowledge);
        if (circumstances == null) {
            return Exit.BAD_INPUT.code();
        }
        Terms terms = new Terms(
                knowledge.laterAdvisor(),
                circumstances.policy(),
                policy.file(),
                () -> policy.today().date());
        try (Service service = Service.of(terms, this::tell)) {
            serve(address, service);
        }
        return Exit.SATISFIED.code();
    }

    private void serve(InetAddress address, Service service) throws UnfinishedException {
        try (Server server = Server.start(address, port, service, hosts(), Limits.standard())) {
            service.counting(server::connections);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.close(GRACE), "http-stop"));
            service.prepare();
            Printed.on(call, "http://" + authority(server.port()) + "/\n");
            stopped.await(); // until the process is ended
        } catch (IOException e) {
            throw UnfinishedException.listening(host, port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private InetAddress address() {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isLoopbackAddress() && !allowRemote) {
                throw usage(
                        "Other machines reach " + host + ". Say --allow-remote if they may ask, or leave --host out.");
            }
            return address;
        } catch (UnknownHostException e) {
            throw usage("'" + host + "' is no address of a machine.");
        }
    }

    private Hosts hosts() {
        List<String> names = new ArrayList<>(allowedHosts);
        names.add(bracketed());
        return new Hosts(names);
    }

    private String authority(int listening) {
        return bracketed() + ':' + listening;
    }

    private String bracketed() {
        return host.contains(":") && !host.startsWith("[") ? '[' + host + ']' : host;
    }

    private void tell(Throwable fault) {
        UnfinishedException told = UnfinishedException.fault("answering a request", fault);
        call.complaints().say(String.valueOf(told.getMessage()));
        if (Boolean.getBoolean("ipc.advisor.trace")) {
            call.complaints().trace(fault);
        }
    }

    private ParameterException usage(String sentence) {
        if (spec == null) {
            throw new IllegalStateException(sentence);
        }
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** A port. */
    private static final class Port implements ITypeConverter<Integer> {
        private static final int MOST = 65_535;

        @Override
        public Integer convert(String written) {
            if (!written.matches("[0-9]{1,5}") || Integer.parseInt(written) > MOST) {
                throw new TypeConversionException("'" + written + "'. Write a number from 0 to " + MOST + ".");
            }
            return Integer.valueOf(written);
        }
    }
}
