package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.PictureIds;
import org.quarkpress.content.AttachedGallery;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Asker;

/** Looks up the media of all texts of a page together; the addresses of their pages only where galleries link to them. */
@ApplicationScoped
class ShownMediaService {
    private static final int MOST = 1000;

    private final PostStore posts;
    private final PostDetailStore details;
    private final MetaStore meta;
    private final PostAddressService addresses;
    private final Model model;

    ShownMediaService(
            PostStore posts, PostDetailStore details, MetaStore meta, PostAddressService addresses, Model model) {
        this.posts = posts;
        this.details = details;
        this.meta = meta;
        this.addresses = addresses;
        this.model = model;
    }

    /** The media of these posts, whose content, excerpts and patterns are {@code texts}. */
    ShownMedia of(Collection<PostRow> rows, Collection<String> texts, Asker asker) {
        boolean gathers = texts.stream().anyMatch(AttachedGallery::isIn);
        Map<Long, List<Long>> attached =
                gathers ? details.pictures(rows.stream().map(PostRow::id).toList(), MOST) : Map.of();
        Set<Long> ids = new LinkedHashSet<>();
        attached.values().forEach(ids::addAll);
        texts.forEach(text -> ids.addAll(PictureIds.in(text)));
        boolean linked = gathers || texts.stream().anyMatch(text -> text.contains("[gallery"));
        Map<Long, AttachmentFacts> known = facts(ids, linked, asker);
        Map<Long, List<AttachmentFacts>> pictures = new HashMap<>();
        attached.forEach((post, list) -> pictures.put(
                post, list.stream().map(known::get).filter(Objects::nonNull).toList()));
        return new ShownMedia(known, pictures);
    }

    private Map<Long, AttachmentFacts> facts(Collection<Long> ids, boolean linked, Asker asker) {
        List<PostRow> found = posts.rows(ids.stream().limit(MOST).toList()).values().stream()
                .filter(row -> "attachment".equals(row.type()))
                .toList();
        Map<Long, MetaRows> values =
                meta.read("post", found.stream().map(PostRow::id).toList());
        PostType type = linked ? model.postTypes().get("attachment") : null;
        Map<Long, PostAddress> links = type == null ? Map.of() : addresses.of(found, type, asker);
        Map<Long, AttachmentFacts> out = new HashMap<>();
        for (PostRow row : found) {
            PostAddress link = links.get(row.id());
            out.put(
                    row.id(),
                    link == null
                            ? AttachmentReader.read(row, values.get(row.id()), asker.site())
                            : AttachmentReader.read(row, values.get(row.id()), asker.site(), link.link()));
        }
        return out;
    }
}
