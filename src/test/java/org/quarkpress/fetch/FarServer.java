package org.quarkpress.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another server, on the loopback of this machine, with all the bad manners that servers may have. */
public final class FarServer implements AutoCloseable {
    /** A picture of one dot. */
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "far-server");
        thread.setDaemon(true);
        return thread;
    });
    private final List<ServerSocket> sockets = new CopyOnWriteArrayList<>();
    private final List<Headers> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public FarServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** An address of this server by its number. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Has a file at a path. */
    public void serve(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** Is too busy for a path, so many times. */
    public void refuse(String path, int times) {
        refusals.put(path, new AtomicInteger(times));
    }

    /** How often a path was asked for. */
    public long asked(String path) {
        return paths.stream().filter(path::equals).count();
    }

    /** The headers of all requests that came. */
    public List<Headers> requests() {
        return requests;
    }

    /** How many requests there were at the same time, at most. */
    int most() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestHeaders());
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery();
        paths.add(path);
        try (exchange) {
            if (path.startsWith("/to/")) {
                exchange.getResponseHeaders().add("Location", query);
                exchange.sendResponseHeaders(Integer.parseInt(path.substring(4, 7)), -1);
            } else if (path.equals("/loop.png")) {
                exchange.getResponseHeaders().add("Location", "loop.png");
                exchange.sendResponseHeaders(302, -1);
            } else if (path.startsWith("/hops/")) {
                int left = Integer.parseInt(path.substring(6));
                exchange.getResponseHeaders().add("Location", left == 1 ? "/dot.png" : "/hops/" + (left - 1));
                exchange.sendResponseHeaders(302, -1);
            } else {
                body(exchange, path);
            }
        }
    }

    private void body(HttpExchange exchange, String path) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.add("Content-Type", "image/png");
        if (refusals.containsKey(path) && refusals.get(path).getAndDecrement() > 0) {
            send(exchange, 503, "later".getBytes(StandardCharsets.UTF_8));
            return;
        }
        switch (path) {
            case "/endless.png" -> endless(exchange);
            case "/busy.png" -> busy(exchange);
            case "/gone.png" -> send(exchange, 404, "not here".repeat(1000).getBytes(StandardCharsets.UTF_8));
            case "/nothing.png" -> exchange.sendResponseHeaders(204, -1);
            case "/empty.png" -> send(exchange, 200, new byte[0]);
            case "/page.png" -> send(exchange, 200, "<html><body>hello</body></html>".getBytes(StandardCharsets.UTF_8));
            case "/hashed.png" -> {
                headers.add("Content-MD5", "AAAAAAAAAAAAAAAAAAAAAA==");
                send(exchange, 200, PNG);
            }
            default -> send(exchange, 200, files.getOrDefault(path, PNG));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Without a length, until the other side has enough. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = new byte[10_000];
        while (true) {
            exchange.getResponseBody().write(piece);
        }
    }

    private void busy(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            Thread.sleep(30);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
        send(exchange, 200, PNG);
    }

    /** The address of a server that says these words to each who comes, then others over and over, and then ends or not. */
    public String raw(String words, String again, boolean ends) throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, HERE);
        sockets.add(socket);
        threads.submit(() -> {
            while (true) {
                Socket guest = socket.accept();
                threads.submit(() -> talk(guest, words, again, ends));
            }
        });
        return "http://127.0.0.1:" + socket.getLocalPort() + "/raw.png";
    }

    private static Void talk(Socket guest, String words, String again, boolean ends) throws Exception {
        try (guest) {
            guest.getInputStream().read(new byte[100]);
            OutputStream out = guest.getOutputStream();
            out.write(words.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            while (!ends) {
                Thread.sleep(10);
                out.write(again.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
