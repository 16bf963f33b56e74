package org.ipcadvisor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What is a request is answered, one after another, and to one client beside another. */
class ServerTest {

    private static final String HOST = "Host: localhost:8950\r\n";

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\n" + HOST + "\r\n";
    }

    @Test
    void answers_one_request_after_another_on_a_connection() throws IOException {
        try (Server server = Echo.serve(Limits.standard());
                Raw client = new Raw(server.port())) {
            for (int i = 0; i < 100; i++) {
                Raw.Answer answer = client.send(get("/a/" + i + "?b=c")).answer();
                assertThat(answer.body()).isEqualTo("GET [a, " + i + "] b=c ");
                assertThat(answer.fields()).containsKey("date").doesNotContainKey("connection");
            }
        }
    }

    @Test
    void answers_requests_that_were_sent_at_once_in_their_order() throws IOException {
        try (Server server = Echo.serve(Limits.standard());
                Raw client = new Raw(server.port())) {
            client.send(get("/1") + "\r\n" + get("/2") + "POST /3 HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\nabc"
                    + get("/4"));
            assertThat(client.answer().body()).isEqualTo("GET [1]  ");
            assertThat(client.answer().body()).isEqualTo("GET [2]  ");
            assertThat(client.answer().body()).isEqualTo("POST [3]  abc");
            assertThat(client.answer().body()).isEqualTo("GET [4]  ");
        }
    }

    @Test
    void reads_a_body_in_chunks_with_what_stands_beside_them() throws IOException {
        try (Server server = Echo.serve(Limits.standard());
                Raw client = new Raw(server.port())) {
            client.send("POST /a HTTP/1.1\r\n" + HOST + "Transfer-Encoding: Chunked\r\n\r\n"
                    + "3;name=value\r\nabc\r\n00A ; x\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n" + get("/b"));
            assertThat(client.answer().body()).isEqualTo("POST [a]  abc0123456789");
            assertThat(client.answer().body()).isEqualTo("GET [b]  ");
        }
    }

    @Test
    void asks_for_a_body_that_is_held_back() throws IOException {
        try (Server server = Echo.serve(Limits.standard());
                Raw client = new Raw(server.port())) {
            client.send("POST /a HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(100);
            assertThat(client.send("abc").answer().body()).isEqualTo("POST [a]  abc");
        }
    }

    @Test
    void is_called_by_its_names() throws IOException {
        try (Server server = Echo.serve(Limits.standard())) {
            for (String host : List.of("localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:8950", "desk.example")) {
                String request = "GET /a HTTP/1.1\r\nhost:" + host + "\r\n\r\n";
                assertThat(Raw.ask(server.port(), request).status()).as(host).isEqualTo(200);
            }
            assertThat(Raw.ask(server.port(), "GET http://localhost:8950/a%20%C3%A4 HTTP/1.1\r\n" + HOST + "\r\n")
                            .body())
                    .isEqualTo("GET [a ä]  ");
            assertThat(Raw.ask(server.port(), "GET http://localhost:8950 HTTP/1.1\r\n" + HOST + "\r\n")
                            .body())
                    .isEqualTo("GET []  ");
        }
    }

    @Test
    void closes_when_it_is_asked_to() throws IOException {
        try (Server server = Echo.serve(Limits.standard());
                Raw client = new Raw(server.port())) {
            Raw.Answer answer = client.send("GET /a HTTP/1.1\r\n" + HOST + "Connection: Close\r\n\r\n")
                    .answer();
            assertThat(answer.fields()).containsEntry("connection", "close");
            assertThat(client.isClosed()).isTrue();
        }
    }

    @Test
    void streams_both_ways() throws IOException {
        try (Server server = Echo.serve(Limits.standard());
                Raw client = new Raw(server.port())) {
            client.send("POST /stream HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
            assertThat(client.head()).isEqualTo(200);
            assertThat(client.chunk()).isEqualTo("a");
            client.send("1\r\nb\r\n");
            assertThat(client.chunk()).isEqualTo("b");
            client.send("0\r\n\r\n");
            assertThat(client.chunk()).isEmpty();
            assertThat(client.send(get("/b")).answer().body()).isEqualTo("GET [b]  ");
        }
    }

    @Test
    void those_who_wait_get_a_turn_before_long() throws IOException {
        try (Server server = Echo.serve(Limits.standard().withConnections(2));
                Raw one = new Raw(server.port());
                Raw other = new Raw(server.port())) {
            assertThat(one.send(get("/a")).answer().status()).isEqualTo(200);
            assertThat(other.send(get("/a")).answer().status()).isEqualTo(200);
            try (Raw waits = new Raw(server.port())) {
                waits.send(get("/late"));
                Raw.Answer last = one.send(get("/a")).answer();
                for (int i = 0; !last.fields().containsKey("connection"); i++) {
                    assertThat(i).as("requests of one turn").isLessThan(100_000);
                    last = one.send(get("/a")).answer();
                }
                assertThat(last.status()).isEqualTo(200);
                assertThat(waits.answer().body()).isEqualTo("GET [late]  ");
            }
        }
    }

    @Test
    void who_comes_when_all_are_busy_is_told_when_to_come_again() throws IOException {
        try (Server server = Echo.serve(Limits.standard().withConnections(1));
                Raw busy = new Raw(server.port());
                Raw client = new Raw(server.port())) {
            busy.send("POST /a HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\na");
            Raw.Answer answer = client.send(get("/a")).answer();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.fields()).containsEntry("retry-after", "1").containsEntry("connection", "close");
            assertThat(busy.send("bc").answer().body()).isEqualTo("POST [a]  abc");
        }
    }

    @Test
    void who_is_turned_away_and_goes_on_sending_keeps_nobody_waiting() throws IOException {
        AtomicBoolean drips = new AtomicBoolean(true);
        try (Server server = Echo.serve(Limits.standard().withConnections(1));
                Raw busy = new Raw(server.port());
                Raw other = new Raw(server.port())) {
            busy.send("POST /a HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\na");
            assertThat(other.send("GET /").answer().status()).isEqualTo(503);
            Thread dripping = new Thread(() -> {
                while (drips.get()) {
                    other.sendWhatIsTaken("a");
                    LockSupport.parkNanos(10_000_000);
                }
            });
            dripping.start();
            assertThat(busy.send("bc").answer().body()).isEqualTo("POST [a]  abc");
            busy.close();
            assertThat(Raw.ask(server.port(), get("/good")).body()).isEqualTo("GET [good]  ");
        } finally {
            drips.set(false);
        }
    }

    @Test
    void what_was_asked_is_answered_before_it_stops() throws Exception {
        Server server = Echo.serve(Limits.standard());
        try (Raw client = new Raw(server.port());
                Raw idle = new Raw(server.port())) {
            assertThat(idle.send(get("/a")).answer().status()).isEqualTo(200);
            client.send("POST /stream HTTP/1.1\r\n" + HOST + "Content-Length: 2\r\n\r\na");
            assertThat(client.head()).isEqualTo(200);
            assertThat(client.chunk()).isEqualTo("a");
            Thread stopping = new Thread(() -> server.close(Duration.ofMinutes(1)));
            stopping.start();
            assertThat(idle.isClosed()).isTrue();
            client.send("b");
            assertThat(client.chunk()).isEqualTo("b");
            assertThat(client.chunk()).isEmpty();
            stopping.join();
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void slow_clients_are_cut_while_a_good_one_is_served() throws IOException {
        List<Raw> slow = new ArrayList<>();
        try (Server server = Echo.serve(Limits.standard().within(Duration.ofMillis(1500)))) {
            for (int i = 0; i < 8; i++) {
                slow.add(new Raw(server.port()).send("GET /a HTT"));
                slow.add(new Raw(server.port()).send("GET /a HTTP/1.1\r\n" + HOST + "X-Slow: "));
                slow.add(new Raw(server.port()).send("POST /a HTTP/1.1\r\n" + HOST + "Content-Length: 900000\r\n\r\n"));
                slow.add(new Raw(server.port())
                        .send("POST /a HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\nFFFFF\r\n"));
            }
            for (int i = 0; server.connections() > 1 || i == 0; i++) {
                assertThat(i).as("drops").isLessThan(1_000_000);
                slow.forEach(each -> each.sendWhatIsTaken("x")); // a byte now and then does not help
                assertThat(Raw.ask(server.port(), get("/good")).body()).isEqualTo("GET [good]  ");
            }
            for (Raw each : slow) {
                assertThat(each.answerOrNothing()).isIn(0, 408);
                assertThat(each.isClosed()).isTrue();
                each.close();
            }
        }
    }

    @Test
    void a_client_that_does_not_take_its_answer_is_given_up() throws IOException {
        try (Server server = Echo.serve(Limits.standard().within(Duration.ofMillis(400)));
                Raw client = new Raw(server.port())) {
            client.send(get("/much"));
            while (server.connections() == 0) {
                Thread.onSpinWait();
            }
            while (server.connections() > 0) {
                Thread.onSpinWait();
            }
            assertThat(Raw.ask(server.port(), get("/a")).status()).isEqualTo(200);
        }
    }

    @Test
    void a_client_that_asks_nothing_is_let_go() throws IOException {
        try (Server server = Echo.serve(Limits.standard().within(Duration.ofMillis(200)));
                Raw client = new Raw(server.port())) {
            assertThat(client.isClosed()).isTrue();
        }
    }
}
