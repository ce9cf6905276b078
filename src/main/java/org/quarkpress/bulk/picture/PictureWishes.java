package org.quarkpress.bulk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.bulk.ImportPicture;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.picture.WantedPicture.Role;
import org.quarkpress.bulk.stored.StoredItem;

/** What pictures something that was stored wants: its featured image, the file of an attachment, and what its content names. */
public final class PictureWishes {
    /** So many of one record are taken; what is beyond stays where it is. */
    static final int MOST = 500;

    private static final String UPLOADS = "/wp-content/uploads/";

    private final ImportScope scope;
    private final ItemOutcome outcome;
    private final Map<String, Object> fields;
    private final List<WantedPicture> wishes = new ArrayList<>();

    private PictureWishes(ImportScope scope, ItemOutcome outcome) {
        this.scope = scope;
        this.outcome = outcome;
        this.fields = outcome.part().fields();
    }

    /**
     * The wishes of what became of a part; where pictures are left alone, only that ids in content become those of the
     * things that are here.
     */
    public static List<WantedPicture> of(ImportScope scope, ItemOutcome outcome) {
        PictureWishes reading = new PictureWishes(scope, outcome);
        if (scope.options().media() != MediaMode.LEAVE) {
            reading.read();
        }
        reading.readIds();
        return reading.wishes;
    }

    /** The featured image that a record names by address or file, where the job leaves pictures alone. */
    static Optional<WantedPicture> left(ImportScope scope, ItemOutcome outcome) {
        PictureWishes reading = new PictureWishes(scope, outcome);
        if (scope.options().media() == MediaMode.LEAVE && !StoredItem.isStored(reading.fields)) {
            reading.readFeatured();
        }
        return reading.wishes.stream().findFirst();
    }

    private void read() {
        if (StoredItem.isStored(fields)) {
            readFile();
        } else {
            readFeatured();
        }
        readContent(content());
    }

    private String content() {
        Object content = fields.get("content") instanceof Map<?, ?> map ? map.get("raw") : fields.get("content");
        return content instanceof String text ? text : "";
    }

    /** Of items of export files the keys are the ids that they had, and so are those in content. */
    private void readIds() {
        if (StoredItem.isStored(fields) && !ContentReferences.ids(content()).isEmpty()) {
            wishes.add(WantedPicture.ids(outcome.part().line(), outcome.sourceId()));
        }
    }

    private void readFile() {
        String file = fields.get("attachment_url") instanceof String url ? url.strip() : "";
        if ("attachment".equals(fields.get("type")) && !file.isEmpty() && isElsewhere(file)) {
            boolean fresh = outcome.result() == ItemOutcome.Result.CREATED;
            wishes.add(WantedPicture.file(file, fresh, outcome.part().line(), outcome.sourceId()));
        }
    }

    private void readFeatured() {
        ImportPicture picture = ImportPicture.read(fields.get("featured_image"));
        if (picture.elsewhere()) {
            String address = picture.url() == null ? WantedPicture.FILE + picture.file() : picture.url();
            wish(Role.FEATURED, address, "", picture);
        }
    }

    private void readContent(String content) {
        for (MediaReference found : ContentReferences.find(content, MOST)) {
            if (isElsewhere(found.address())) {
                String fallback = found.fallback() == null ? "" : found.fallback();
                wish(Role.CONTENT, found.address(), fallback, ImportPicture.ofId(0));
            }
        }
    }

    private void wish(Role role, String address, String fallback, ImportPicture words) {
        wishes.add(new WantedPicture(
                role,
                address,
                fallback,
                words.title(),
                words.alt(),
                words.caption(),
                true,
                outcome.part().line(),
                outcome.sourceId()));
    }

    /** What lies on no named server can only be in the folder; what lies here is here. */
    private boolean isElsewhere(String address) {
        MediaAddress media = new MediaAddress(address);
        String site = scope.asker().site().siteUrl();
        String here = site.substring(site.indexOf(':') + 1) + UPLOADS;
        boolean ours = media.isWhole() && address.startsWith(here, address.indexOf(':') + 1);
        return !ours && (media.isWhole() || scope.options().media() == MediaMode.FOLDER);
    }
}
