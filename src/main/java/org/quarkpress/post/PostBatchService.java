package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.NumberStore;
import org.quarkpress.wpdb.NumberedTable;

/**
 * Makes many posts by the rules by which {@link PostWriteService} makes one, in a number of statements that does not
 * depend on how many they are. All in the caller's transaction; counts of terms are left to the caller.
 */
@ApplicationScoped
public class PostBatchService {
    private final PostStore posts;
    private final PostBatchStore batch;
    private final PostDetailsService details;
    private final PostAddressService addresses;
    private final PostFormatService formats;
    private final StickyService sticky;
    private final TermStore terms;
    private final NumberStore numbers;
    private final LockStore locks;
    private final Model model;

    /** A service over these stores. */
    public PostBatchService(
            PostStore posts,
            PostBatchStore batch,
            PostDetailsService details,
            PostAddressService addresses,
            PostFormatService formats,
            StickyService sticky,
            TermStore terms,
            NumberStore numbers,
            LockStore locks,
            Model model) {
        this.posts = posts;
        this.batch = batch;
        this.details = details;
        this.addresses = addresses;
        this.formats = formats;
        this.sticky = sticky;
        this.terms = terms;
        this.numbers = numbers;
        this.locks = locks;
        this.model = model;
    }

    /**
     * Works a new post out of a sanitised request, without a look at the database: its author is the asker and it stands
     * on top until {@link PostDraft#at} says otherwise.
     *
     * @throws org.quarkpress.error.WpError what WordPress refuses
     */
    public PostDraft draft(RestRequest request, PostType type, Schema schema, PostSaving saving) {
        PostInput input = new PostPreparation(request, type, schema, null).read(id -> true, id -> true);
        PostRow row = saving.stamp(PostWriteService.writing(request, type).create(input));
        return new PostDraft(row, type, schema, request, PostWriteService.explicitDraftSlug(input, row));
    }

    /** Gives posts their ids, slugs that are free, and the addresses they are born with; the order stays. */
    public List<PostDraft> settle(List<PostDraft> drafts, Asker asker, OtherPlaces others) {
        List<Long> ids = numbers.reserve(NumberedTable.POSTS, drafts.size());
        List<PostDraft> out = new ArrayList<>();
        for (PostDraft draft : drafts) {
            out.add(draft.withRow(PostRows.withId(draft.row(), ids.get(out.size()), "")));
        }
        return addressed(named(out, asker.site().permalinkStructure(), others), asker);
    }

    private List<PostDraft> named(List<PostDraft> drafts, String structure, OtherPlaces others) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> crowded = new HashSet<>();
        for (PostDraft draft : drafts) {
            String name = draft.row().name();
            boolean first = !draft.needsFreeSlug() || wanted.add(name);
            if (!first || PostSlugs.reserved(name, draft.type(), structure, "")) {
                crowded.add(name);
            }
        }
        SlugRooms rooms = rooms(drafts, wanted, crowded, others);
        List<PostDraft> out = new ArrayList<>();
        for (PostDraft draft : drafts) {
            PostRow row = draft.row();
            String name = row.name();
            if (draft.needsFreeSlug()) {
                name = PostSlugs.unique(
                        name,
                        draft.type(),
                        structure,
                        "",
                        slug -> rooms.taken(slug, row, draft.type().hierarchical()));
                rooms.add(new PostPlace(row.id(), row.parent(), name, row.type(), row.status()));
            } else if (name.isEmpty() && !PostSlugs.unsettled(row.status(), row.type())) {
                name = Long.toString(row.id()); // a title without usable letters: the id is its slug
            }
            out.add(draft.withName(name));
        }
        return out;
    }

    /** What is taken of the wanted slugs, and of the numbered forms of those that more than one wants. */
    private SlugRooms rooms(List<PostDraft> drafts, Set<String> wanted, Set<String> crowded, OtherPlaces others) {
        SlugRooms rooms = new SlugRooms();
        if (wanted.isEmpty()) {
            return rooms;
        }
        locks.lockAll(wanted.stream().map(PostSlugs::family).toList());
        List<PostPlace> there = posts.withSlugs(wanted, List.of());
        there.stream()
                .filter(place -> "trash".equals(place.status()))
                .map(PostPlace::name)
                .distinct()
                .forEach(name -> details.moveTrashedAside(name, 0));
        rooms.add(
                there.stream().filter(place -> !"trash".equals(place.status())).toList());
        rooms.add(others.withSlugs(wanted, List.of()));
        drafts.stream()
                .filter(draft -> rooms.taken(
                        draft.row().name(), draft.row(), draft.type().hierarchical()))
                .forEach(draft -> crowded.add(draft.row().name()));
        rooms.add(posts.withSlugs(List.of(), crowded));
        rooms.add(others.withSlugs(List.of(), crowded));
        return rooms;
    }

    private List<PostDraft> addressed(List<PostDraft> drafts, Asker asker) {
        Map<PostType, List<PostRow>> byType = new LinkedHashMap<>();
        drafts.forEach(draft ->
                byType.computeIfAbsent(draft.type(), type -> new ArrayList<>()).add(draft.row()));
        Map<Long, PostAddress> known = new HashMap<>();
        byType.forEach((type, rows) -> known.putAll(addresses.of(rows, type, asker)));
        return drafts.stream()
                .map(draft -> draft.withRow(PostRows.withId(
                        draft.row(),
                        draft.row().id(),
                        PostRows.guid(known.get(draft.row().id()).link()))))
                .toList();
    }

    /** The terms each post gets: those it asks for, and the usual ones where it asks for none; term_taxonomy ids by post. */
    public Map<Long, Set<Long>> places(List<PostDraft> drafts) {
        Map<Long, Map<String, List<Long>>> wanted = new LinkedHashMap<>();
        Map<String, Long> formatTerms = new HashMap<>();
        drafts.forEach(draft -> wanted.put(draft.row().id(), wanted(draft, formatTerms)));
        Set<Long> ids = new HashSet<>();
        wanted.values().forEach(map -> map.values().forEach(ids::addAll));
        Map<Long, List<TermRow>> rows = terms.byIds(ids);
        Map<Long, Set<Long>> out = new HashMap<>();
        wanted.forEach((post, map) -> {
            Set<Long> places = new LinkedHashSet<>();
            map.forEach((taxonomy, list) -> list.forEach(id -> rows.getOrDefault(id, List.of()).stream()
                    .filter(term -> term.taxonomy().equals(taxonomy))
                    .forEach(term -> places.add(term.termTaxonomyId()))));
            out.put(post, places);
        });
        return out;
    }

    private Map<String, List<Long>> wanted(PostDraft draft, Map<String, Long> formatTerms) {
        Map<String, List<Long>> out = new LinkedHashMap<>();
        RestRequest request = draft.request();
        for (Taxonomy taxonomy : model.taxonomies().of(draft.type().name())) {
            List<Long> ids = PostDetailsService.wanted(request, taxonomy);
            if (ids == null && !"auto-draft".equals(draft.row().status())) {
                ids = PostDetailsService.standard(request.asker().options(), draft.type(), taxonomy);
            }
            if (ids != null) {
                out.put(taxonomy.name(), ids);
            }
        }
        String format = field(draft, "format") ? request.text("format") : PostFormat.STANDARD;
        if (!PostFormat.STANDARD.equals(format)) {
            String slug = PostFormat.toSlug(format);
            out.put(PostFormatService.TAXONOMY, List.of(formatTerms.computeIfAbsent(slug, formats::term)));
        }
        return out;
    }

    /** WordPress's own meta of a post: its picture, which the caller has found to be one, and its template. */
    public List<NewPost.MetaText> meta(PostDraft draft) {
        List<NewPost.MetaText> out = new ArrayList<>();
        long picture = field(draft, "featured_media")
                ? draft.request().integer("featured_media").orElse(0L)
                : 0;
        if (picture != 0) {
            out.add(new NewPost.MetaText(PostMetaKey.THUMBNAIL, Long.toString(picture)));
        }
        if (field(draft, "template")) {
            out.add(new NewPost.MetaText(PostMetaKey.TEMPLATE, draft.request().text("template")));
        }
        return out;
    }

    private static boolean field(PostDraft draft, String name) {
        return draft.schema().properties().containsKey(name) && draft.request().isset(name);
    }

    /** Whether a post is to stay on top. */
    public boolean sticky(PostDraft draft) {
        return field(draft, "sticky") && draft.request().flag("sticky");
    }

    /** Stores posts with all their rows. */
    public void insert(Collection<NewPost> news) {
        batch.insert(news);
        sticky.stickAll(news.stream()
                .filter(NewPost::sticky)
                .map(post -> post.row().id())
                .toList());
    }
}
