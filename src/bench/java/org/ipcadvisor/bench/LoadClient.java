package org.ipcadvisor.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One client, which asks one question after another on a connection for as long as that is kept. */
final class LoadClient implements Runnable {

    /** How many numbers are counted: right, busy, wrong, other statuses, broken connections, connections. */
    static final int COUNTED = 6;

    private static final int RETRY_MILLIS = 100;

    private final int port;
    private final List<Question> questions;
    private final int first;
    private final long deadline;
    private final long[] counts = new long[COUNTED];
    private long slowest;
    private boolean closed;

    /** What is sent, and what is to be answered; empty where anything is right. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Question(byte[] request, byte[] answer) {}

    LoadClient(int port, List<Question> questions, int first, long deadline) {
        this.port = port;
        this.questions = questions;
        this.first = first;
        this.deadline = deadline;
    }

    @Override
    public void run() {
        int next = first;
        while (System.nanoTime() < deadline) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                counts[5]++;
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                closed = false;
                while (!closed && System.nanoTime() < deadline) {
                    ask(questions.get(next++ % questions.size()), socket, in);
                }
            } catch (IOException e) {
                counts[4]++;
            }
        }
    }

    private void ask(Question question, Socket socket, InputStream in) throws IOException {
        long start = System.nanoTime();
        socket.getOutputStream().write(question.request());
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            closed |= lower.equals("connection: close");
        }
        byte[] body = in.readNBytes(length);
        slowest = Math.max(slowest, System.nanoTime() - start);
        if (status == 200) {
            boolean right = question.answer().length == 0 || Arrays.equals(body, question.answer());
            counts[right ? 0 : 2]++;
        } else {
            counts[status == 503 ? 1 : 3]++;
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    long[] counts() {
        return counts;
    }

    long slowest() {
        return slowest;
    }
}
