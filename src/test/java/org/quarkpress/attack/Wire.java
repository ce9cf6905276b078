package org.quarkpress.attack;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Sends a request byte by byte as it is written, which no polite client would do. */
final class Wire {
    private static final int PATIENCE_MILLIS = 60_000;

    private Wire() {}

    /** An answer: its status, its head in lower case, and its body. */
    record Answer(int status, String head, String body) {
        boolean isJson() {
            return head.contains("content-type: application/json");
        }
    }

    static Answer send(String method, String target, String login, String contentType, byte[] body) {
        return send(method, target, login, contentType, body, body == null ? -1 : body.length);
    }

    /** A request that says how long its body is and sends none of it. */
    static Answer announcing(String method, String target, String login, String contentType, long length) {
        return send(method, target, login, contentType, new byte[0], length);
    }

    private static Answer send(
            String method, String target, String login, String contentType, byte[] body, long length) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Connection: close\r\n");
        if (login != null) {
            String pair = login + ":" + login + "x".repeat(24 - login.length());
            head.append("Authorization: Basic ")
                    .append(Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)))
                    .append("\r\n");
        }
        if (contentType != null) {
            head.append("Content-Type: ").append(contentType).append("\r\n");
        }
        if (body != null) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        head.append("\r\n");
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            if (body != null) {
                write(socket, body);
            }
            return parse(read(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    static Answer get(String target, String login) {
        return send("GET", target, login, null, null);
    }

    static Answer json(String method, String target, String login, String body) {
        return send(method, target, login, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** A server may answer and close before it has read everything. */
    private static void write(Socket socket, byte[] body) throws IOException {
        try {
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (java.net.SocketException closedEarly) {
            if (socket.isClosed()) {
                throw closedEarly;
            }
        }
    }

    private static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[65536];
        for (int n = socket.getInputStream().read(buffer);
                n >= 0;
                n = socket.getInputStream().read(buffer)) {
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    private static Answer parse(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        int gap = all.indexOf("\r\n\r\n");
        String head = gap < 0 ? all : all.substring(0, gap);
        String[] first = head.split(" ", 3);
        int status = first.length > 1 ? Integer.parseInt(first[1]) : 0;
        return new Answer(status, head.toLowerCase(Locale.ROOT), gap < 0 ? "" : all.substring(gap + 4));
    }
}
