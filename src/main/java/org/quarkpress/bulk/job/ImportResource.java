package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Handler;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.rest.StreamBody;
import org.quarkpress.schema.Schema;
import org.quarkpress.user.UserStore;

/** Whole files of articles: {@code quarkpress/v1/imports}, and what can be asked of each import. */
@ApplicationScoped
public class ImportResource implements RouteSource {
    private static final String NAMESPACE = "quarkpress/v1";
    private static final String ONE = JobView.ROUTE + "/(?P<id>[\\d]+)";
    /** No file is larger, gzipped or not. */
    private static final long LARGEST = 100L << 30;

    private final ImportJobService jobs;
    private final JobListingService lists;
    private final JobEventService events;
    private final ImportFolderStore folder;
    private final UserStore users;

    /** Routes over these. */
    public ImportResource(
            ImportJobService jobs,
            JobListingService lists,
            JobEventService events,
            ImportFolderStore folder,
            UserStore users) {
        this.jobs = jobs;
        this.lists = lists;
        this.events = events;
        this.folder = folder;
        this.users = users;
    }

    @Override
    public List<Route> routes() {
        Schema job = JobSchema.job();
        Endpoint start = Endpoint.create(ImportArgs.start(), this::mayImport, this::start)
                .limit(LARGEST)
                .streamed();
        Endpoint list = Endpoint.get(ImportArgs.paging(), this::mayImport, this::list);
        List<Route> out = new ArrayList<>();
        out.add(Route.of(NAMESPACE, JobView.ROUTE, list, start).schema(site -> job));
        out.add(Route.of(NAMESPACE, ONE, Endpoint.get(ImportArgs.id(), this::mayImport, this::read))
                .schema(site -> job));
        for (JobAction action : JobAction.values()) {
            Handler act = request -> answer(jobs.act(id(request), action), request);
            out.add(Route.of(
                            NAMESPACE,
                            ONE + "/" + action.text(),
                            Endpoint.create(ImportArgs.id(), this::mayImport, act))
                    .schema(site -> job));
        }
        out.add(list("errors", JobSchema.error(), this::errors));
        out.add(list("report", JobSchema.note(), this::report));
        out.add(Route.of(NAMESPACE, ONE + "/events", Endpoint.get(ImportArgs.id(), this::mayImport, this::events)));
        return out;
    }

    private Route list(String name, Schema schema, Handler handler) {
        return Route.of(NAMESPACE, ONE + "/" + name, Endpoint.get(ImportArgs.listing(), this::mayImport, handler))
                .schema(site -> schema);
    }

    private void mayImport(RestRequest request) {
        if (!request.asker().actor().can("import")) {
            throw WpError.of(ErrorCode.FORBIDDEN, request.asker().refusal());
        }
    }

    private RestResponse start(RestRequest request) {
        ImportOptions options = ImportArgs.options(request, defaultAuthor(request));
        long user = request.asker().actor().id();
        try (InputStream body = request.body().open()) {
            ImportBody sent = ImportBody.of(request.header("content-type"), request.header("content-encoding"), body);
            ImportJob job = sent.name() == null ? jobs.start(options, user, sent.file()) : named(options, user, sent);
            return answer(job, request)
                    .status(202)
                    .header(
                            "Location",
                            JobView.address(job.id(), request.asker().site()));
        } catch (IOException cut) {
            throw WpError.of(ErrorCode.BODY_UNREADABLE);
        }
    }

    private ImportJob named(ImportOptions options, long user, ImportBody sent) throws IOException {
        try (InputStream file = folder.open(sent.name())) {
            return jobs.start(options, user, file);
        }
    }

    private Long defaultAuthor(RestRequest request) {
        Object named = request.param("default_author");
        if (named == null) {
            return null;
        }
        String text = String.valueOf(named);
        Optional<Long> byId =
                text.matches("\\d{1,18}") ? users.find(Long.parseLong(text)).map(user -> user.id()) : Optional.empty();
        return byId.or(() -> users.idByLogin(text))
                .orElseThrow(() -> WpError.of("quarkpress_import_author_unknown", "There is no such user.", 400));
    }

    private RestResponse list(RestRequest request) {
        long perPage = request.integer("per_page").orElse(10L);
        long offset = CollectionPage.offset(request.integer("page").orElse(1L), perPage);
        List<Object> items = new ArrayList<>();
        jobs.page(offset, perPage).forEach(job -> items.add(ResponseData.of(answer(job, request))));
        String base = request.asker().site().restUrl(JobView.ROUTE);
        return CollectionPage.of(items, jobs.count(), perPage).respond(request, base);
    }

    private RestResponse read(RestRequest request) {
        return answer(job(request), request);
    }

    private RestResponse errors(RestRequest request) {
        ImportJob job = job(request);
        return listed(
                request,
                "errors",
                job.id(),
                lists::errors,
                () -> lists.errors(job.id()),
                csv -> lists.errors(job.id(), csv));
    }

    private RestResponse report(RestRequest request) {
        ImportJob job = job(request);
        if (!job.options().dryRun()) {
            throw WpError.of("quarkpress_import_no_report", "Only dry runs have a report.", 404);
        }
        return listed(
                request,
                "report",
                job.id(),
                lists::report,
                () -> lists.report(job.id()),
                csv -> lists.report(job.id(), csv));
    }

    /** One page of a list. */
    @FunctionalInterface
    private interface Page {
        List<Object> rows(long job, long offset, long count);
    }

    private static RestResponse listed(
            RestRequest request,
            String name,
            long job,
            Page page,
            java.util.function.LongSupplier total,
            java.util.function.Function<Boolean, StreamBody> all) {
        String format = request.text("format");
        if (!"json".equals(format)) {
            boolean csv = "csv".equals(format);
            RestResponse response = streamed(request, csv ? "text/csv" : "application/x-ndjson", all.apply(csv));
            return response.header(
                    "Content-Disposition", "attachment; filename=\"import-" + job + "-" + name + "." + format + "\"");
        }
        long perPage = request.integer("per_page").orElse(10L);
        long offset = CollectionPage.offset(request.integer("page").orElse(1L), perPage);
        String base = JobView.address(job, request.asker().site()) + "/" + name;
        return CollectionPage.of(page.rows(job, offset, perPage), total.getAsLong(), perPage)
                .respond(request, base);
    }

    private RestResponse events(RestRequest request) {
        return streamed(request, "text/event-stream", events.events(job(request).id()))
                .header("X-Accel-Buffering", "no");
    }

    private static RestResponse streamed(RestRequest request, String type, StreamBody body) {
        String full = type + "; charset=UTF-8";
        return "HEAD".equals(request.method())
                ? RestResponse.ok(null).header("Content-Type", full)
                : RestResponse.stream(full, body);
    }

    private ImportJob job(RestRequest request) {
        return jobs.find(id(request)).orElseThrow(ImportJobService::unknown);
    }

    /** The number in the address; one beyond all numbers is nobody's. */
    private static long id(RestRequest request) {
        String text = String.valueOf(request.source(ParamSource.URL).get("id"));
        return text.length() > 18 ? 0 : Long.parseLong(text);
    }

    private static RestResponse answer(ImportJob job, RestRequest request) {
        return RestResponse.ok(JobView.of(job))
                .links(JobView.links(job, request.asker().site()));
    }
}
