package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.fetch.FetchException;
import org.quarkpress.fetch.FetchRules;
import org.quarkpress.fetch.FetchStore;
import org.quarkpress.fetch.FetchUrl;
import org.quarkpress.model.PostType;
import org.quarkpress.post.NewAttachment;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;

/**
 * Takes pictures from other servers by their address ({@code media_handle_sideload}). As in WordPress the words come from the
 * file alone; of the request only the post counts that the picture hangs on.
 */
@ApplicationScoped
public class MediaFetchService {
    private final FetchStore fetcher;
    private final FetchRules rules;
    private final UploadStore uploads;
    private final UploadFolder folder;
    private final MediaWriteService writer;

    /** A service over these. */
    public MediaFetchService(
            FetchStore fetcher, FetchRules rules, UploadStore uploads, UploadFolder folder, MediaWriteService writer) {
        this.fetcher = fetcher;
        this.rules = rules;
        this.uploads = uploads;
        this.folder = folder;
        this.writer = writer;
    }

    /** The address of a request, looked at without asking anybody; throws {@code rest_invalid_url}. */
    String checked(String address) {
        return FetchUrl.parse(address).filter(rules::mayAsk).map(url -> address).orElseThrow(FetchAddress::invalid);
    }

    /** Fetches the picture of a request and stores it, and gives the attachment's id. */
    long create(RestRequest request, PostType type, Schema schema) {
        writer.checkParent(request);
        String address = request.text("url");
        String name = FetchAddress.fileName(address);
        Path draft = uploads.draft();
        try {
            ReceivedFile file = fetched(address, name, draft);
            return writer.take(file, request, writer.folder(request, true), described -> {
                NewAttachment told =
                        MediaWriteService.attachment(described, MediaFiles.base(described.original()), request.asker());
                return writer.store(alone(request, told.caption()), type, schema, without(told));
            });
        } finally {
            uploads.discard(List.of(draft));
        }
    }

    private ReceivedFile fetched(String address, String name, Path draft) {
        try {
            if (fetcher.fetch(address, draft, folder.largest()).size() == 0) {
                throw MediaErrors.unacceptable(Arrival.ADDRESS, "The file is empty.");
            }
            return new ReceivedFile(draft, name, UploadService.head(draft), Arrival.ADDRESS);
        } catch (FetchException failed) {
            throw refusal(failed);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static WpError refusal(FetchException failed) {
        return switch (failed.reason()) {
            case ADDRESS -> FetchAddress.unusable();
            case SIZE -> WpError.of("rest_upload_file_too_big", failed.getMessage(), 400);
            case STATUS -> answered(failed);
            case HASH -> WpError.withData("md5_mismatch", failed.getMessage(), null);
            case REDIRECT, CONNECTION, TIME -> WpError.withData("http_request_failed", failed.getMessage(), null);
        };
    }

    private static WpError answered(FetchException failed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", (long) failed.status());
        data.put("body", failed.body());
        return WpError.withData("http_404", failed.getMessage(), data);
    }

    /** A request for nothing but the picture; its caption is the description here, not the caption. */
    private static RestRequest alone(RestRequest request, String description) {
        Map<String, Object> params = new LinkedHashMap<>();
        request.integer("post").ifPresent(post -> params.put("post", post));
        if (!description.isEmpty()) {
            params.put("description", description);
        }
        return new RestRequest(request.method(), request.route(), Map.of(), request.asker())
                .with(ParamSource.JSON, params);
    }

    private static NewAttachment without(NewAttachment told) {
        return new NewAttachment(told.title(), "", told.mimeType(), told.url(), told.meta());
    }
}
