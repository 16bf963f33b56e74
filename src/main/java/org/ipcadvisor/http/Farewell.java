package org.ipcadvisor.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** The end of a connection on which more may come: if it is closed while something is unread, the last reply may be lost. */
final class Farewell {

    /** How often is read what it still sends. */
    private static final int MOST_READS = 512;

    private Farewell() {}

    /** Says that no more will be sent, and reads what comes for at most so long, however it comes. */
    static void to(Socket socket, int millis) throws IOException {
        socket.shutdownOutput();
        long until = System.nanoTime() + millis * 1_000_000L;
        byte[] unread = new byte[8 << 10];
        try {
            for (int i = 0; i < MOST_READS; i++) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return;
                }
                socket.setSoTimeout((int) left);
                if (socket.getInputStream().read(unread) < 0) {
                    return;
                }
            }
        } catch (SocketTimeoutException e) {
            // it had its time
        }
    }
}
