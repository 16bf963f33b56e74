package org.ipcadvisor.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.Executors;

/** The JDK's own HTTP server, which reads what it is sent and returns a constant: its port, and the constant's size. */
final class Constant {

    private static final int BACKLOG = 512;

    private Constant() {}

    public static void main(String... args) throws IOException {
        // else each reply waits for the client's acknowledgement of its head
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "512");
        byte[] constant = new byte[Integer.parseInt(args[1])];
        Arrays.fill(constant, (byte) 'a');
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), BACKLOG);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, constant.length);
            exchange.getResponseBody().write(constant);
            exchange.close();
        });
        server.start();
    }
}
