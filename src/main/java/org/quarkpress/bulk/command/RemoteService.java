package org.quarkpress.bulk.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.quarkpress.php.PhpJson;

/** A running service, asked over HTTP. */
final class RemoteService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_ANSWER = 1 << 20;

    private final ServiceUrl url;
    private final Optional<Credentials> credentials;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    RemoteService(ServiceUrl url, Optional<Credentials> credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    ServiceUrl url() {
        return url;
    }

    /** Fails when this user cannot import there, before a long file is on its way. */
    void checkImports() {
        Answer answer = get("imports", Map.of("per_page", "1"));
        if (!answer.isSuccess()) {
            throw answer.failure();
        }
    }

    /** Asks one of our own routes. */
    Answer get(String path, Map<String, String> arguments) {
        URI address = url.route(path, arguments);
        return answer(request(address).timeout(PATIENCE).build());
    }

    /** The job as it is now. */
    JobState job(long id) {
        Answer answer = get("imports/" + id, Map.of());
        if (!answer.isSuccess()) {
            throw answer.failure();
        }
        return JobState.of(answer.json());
    }

    /** Sends a file, and gives the job that takes it. */
    JobState start(Map<String, String> arguments, String contentType, InputStream gzipped) {
        HttpRequest request = request(url.route("imports", arguments))
                .header("Content-Type", contentType)
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> gzipped))
                .build();
        Answer answer = answer(request);
        if (!answer.isSuccess()) {
            throw answer.failure();
        }
        return JobState.of(answer.json());
    }

    /** Reads what a job refused, one JSON object a line. */
    void errors(long job, Consumer<String> lines) {
        HttpRequest request = request(url.route("imports/" + job + "/errors", Map.of("format", "ndjson")))
                .build();
        try (InputStream body = stream(request);
                BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.accept(line);
                }
            }
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** Writes what an export answers. */
    void export(Map<String, String> arguments, OutputStream out) throws IOException {
        HttpRequest request = request(url.route("export", arguments))
                .header("Accept-Encoding", "gzip")
                .build();
        try (InputStream body = stream(request)) {
            byte[] buffer = new byte[1 << 16];
            while (true) {
                int count = part(body, buffer);
                if (count < 0) {
                    return;
                }
                out.write(buffer, 0, count);
            }
        }
    }

    /** A failure to read is the service's, one to write is not. */
    private int part(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, "The answer of " + url.root() + " ends before its time.");
        }
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder out = HttpRequest.newBuilder(address).header("User-Agent", "quarkpress");
        credentials.ifPresent(who -> out.header("Authorization", who.header()));
        return out;
    }

    private Answer answer(HttpRequest request) {
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = response.body()) {
            return new Answer(response.statusCode(), json(body));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private static Object json(InputStream body) throws IOException {
        PhpJson.Parsed parsed = PhpJson.parse(body.readNBytes(LONGEST_ANSWER));
        return parsed.ok() ? parsed.value() : null;
    }

    private InputStream stream(HttpRequest request) throws IOException {
        HttpResponse<InputStream> response = send(request);
        InputStream body = response.body();
        if (response.statusCode() != 200) {
            try (body) {
                throw new Answer(response.statusCode(), json(body)).failure();
            }
        }
        boolean gzipped =
                response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        return gzipped ? new GZIPInputStream(body, 1 << 16) : body;
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(ExitCode.FAILED, "Interrupted.");
        }
    }

    private CommandFailure unreachable(IOException e) {
        String why = e.getMessage() == null ? "" : ": " + TerminalText.safe(e.getMessage(), 200);
        return new CommandFailure(ExitCode.UNREACHABLE, "No answer from " + url.root() + why + ".");
    }
}
