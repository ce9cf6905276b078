package org.quarkpress.boot;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quarkpress.media.FileAnswer;
import org.quarkpress.media.UploadAddress;
import org.quarkpress.media.UploadStore;

/** Serves the files of uploads where WordPress's web server would. */
@ApplicationScoped
public class UploadFilter {
    private static final int AFTER_UNUSUAL = 900;

    private final UploadStore uploads;

    /** A server of these files. */
    public UploadFilter(UploadStore uploads) {
        this.uploads = uploads;
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, AFTER_UNUSUAL);
    }

    private record Found(Path path, FileAnswer answer) {}

    private void serve(RoutingContext context) {
        String path = context.request().path();
        if (path == null || !path.startsWith(UploadAddress.ROOT)) {
            context.next();
            return;
        }
        HttpMethod method = context.request().method();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            context.response()
                    .setStatusCode(405)
                    .putHeader("Allow", "GET, HEAD")
                    .end();
            return;
        }
        context.vertx()
                .executeBlocking(() -> find(path, context), false)
                .onSuccess(found -> found.ifPresentOrElse(file -> send(file, context), () -> missing(context)))
                .onFailure(failure -> missing(context));
    }

    private Optional<Found> find(String path, RoutingContext context) throws IOException {
        Optional<String> file = UploadAddress.file(path);
        Optional<Path> found = file.flatMap(uploads::open);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path local = found.get();
        return Optional.of(new Found(
                local,
                FileAnswer.of(
                        file.get(),
                        Files.size(local),
                        Files.getLastModifiedTime(local).toInstant(),
                        name -> context.request().getHeader(name))));
    }

    private static void send(Found file, RoutingContext context) {
        HttpServerResponse response = context.response();
        FileAnswer answer = file.answer();
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        boolean head = HttpMethod.HEAD.equals(context.request().method());
        if (answer.status() == 304 || answer.length() == 0 && !head) {
            response.end();
        } else if (head) {
            response.putHeader("Content-Length", Long.toString(answer.length())).end();
        } else {
            response.sendFile(file.path().toString(), answer.from(), answer.length());
        }
    }

    private static void missing(RoutingContext context) {
        if (!context.response().ended()) {
            context.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", "text/plain; charset=UTF-8")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end("Not found.\n");
        }
    }
}
