package org.quarkpress.boot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code health URL}: exit code 0 when that address answers 200; for containers, which have no other client. */
@Command(name = "health", description = "Asks a running service whether it is well.", mixinStandardHelpOptions = true)
public final class HealthCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080/q/health/ready",
            description = "address to ask (${DEFAULT-VALUE})")
    private URI address;

    @Override
    public Integer call() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == 200 ? 0 : 1;
        } catch (IOException e) {
            System.err.println("No answer from " + address + ": " + e.getMessage());
            return 1;
        }
    }
}
