package org.quarkpress.bulk.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A service with prepared answers, on a port of its own; remembers what it was asked. */
final class StubService implements AutoCloseable {
    /** What was asked: method, path with query, headers that matter, body without gzip. */
    record Asked(String line, String type, String encoding, String authorization, String body) {}

    private record Prepared(int status, byte[] body, Map<String, String> headers, boolean cut) {}

    private final HttpServer server;
    private final Map<String, Deque<Prepared>> answers = new HashMap<>();
    final List<Asked> asked = new ArrayList<>();

    StubService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next answer to this method and path; the last one stays. */
    StubService on(String what, int status, String body) {
        return on(what, status, body.getBytes(StandardCharsets.UTF_8), Map.of(), false);
    }

    StubService on(String what, int status, byte[] body, Map<String, String> headers, boolean cut) {
        answers.computeIfAbsent(what, first -> new ArrayDeque<>()).add(new Prepared(status, body, headers, cut));
        return this;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
        if ("gzip".equals(encoding)) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        asked.add(new Asked(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                encoding,
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(body, StandardCharsets.UTF_8)));
        String key =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Deque<Prepared> some = answers.getOrDefault(key, new ArrayDeque<>());
        Prepared answer = some.size() > 1 ? some.poll() : some.peek();
        if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(answer.status(), answer.body().length + (answer.cut() ? 100 : 0));
            exchange.getResponseBody().write(answer.body());
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
