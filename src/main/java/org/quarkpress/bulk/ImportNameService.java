package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarkpress.error.WpError;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostDetailStore;
import org.quarkpress.post.PostPlace;
import org.quarkpress.post.PostStore;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.user.UserStore;

/** The users, posts and pictures that records name. */
@ApplicationScoped
public class ImportNameService {
    private static final List<String> UNSEEN = List.of("trash", "auto-draft", "inherit");

    private final UserStore users;
    private final PostStore posts;
    private final PostDetailStore pictures;
    private final SourceStore sources;

    /** A service over these stores. */
    public ImportNameService(UserStore users, PostStore posts, PostDetailStore pictures, SourceStore sources) {
        this.users = users;
        this.posts = posts;
        this.pictures = pictures;
        this.sources = sources;
    }

    /** The user named by id, login or e-mail address; throws an {@link ImportRefusal} when there is none. */
    public long author(ImportName name) {
        Optional<Long> found = name.id() != null
                ? Optional.of(name.id()).filter(posts::userExists)
                : users.idByLogin(name.text())
                        .or(() -> name.text().contains("@") ? users.idByEmail(name.text()) : Optional.empty());
        return found.orElseThrow(
                () -> ImportRefusal.of("quarkpress_item_author_unknown", "There is no such user.", "/author"));
    }

    /** The post named by id, slug or source id; throws an {@link ImportRefusal} when there is none. */
    public long parent(ImportName name, String source, PostType type) {
        Optional<Long> found;
        if (name.id() != null) {
            found = posts.row(name.id()).map(row -> row.id());
        } else if (name.sourceId() != null) {
            found = sources.find(new SourceAddress(source, name.sourceId()))
                    .flatMap(known -> posts.row(known.objectId()))
                    .map(row -> row.id());
        } else {
            found = withSlug(name.text(), type, null);
        }
        return found.orElseThrow(
                () -> ImportRefusal.of("quarkpress_item_parent_unknown", "There is no such parent.", "/parent"));
    }

    /** Something would stand below itself. */
    public static WpError ring() {
        return ImportRefusal.of("quarkpress_item_parent_ring", "It would stand below itself.", "/parent");
    }

    /**
     * The oldest post of a type with this slug that is not in the trash.
     *
     * @param parent id of the post above it, null for wherever it stands
     */
    public Optional<Long> withSlug(String slug, PostType type, Long parent) {
        String name = Slug.of(slug);
        return places(name.isEmpty() ? List.of() : List.of(name))
                .filter(place -> place.type().equals(type.name()))
                .filter(place -> parent == null || place.parent() == parent)
                .map(PostPlace::id)
                .min(Long::compare);
    }

    /** The posts of these slugs that are not in the trash, of any type. */
    private Stream<PostPlace> places(Collection<String> slugs) {
        return posts.withSlugs(slugs, List.of()).stream().filter(place -> !UNSEEN.contains(place.status()));
    }

    /**
     * The slugs among these that posts have which came from no source, by the types of those; two statements for any
     * number of them.
     */
    public Map<String, Set<String>> unclaimed(Collection<String> slugs) {
        List<PostPlace> there = places(slugs).toList();
        Set<Long> claimed =
                sources.taken("post", there.stream().map(PostPlace::id).toList());
        Map<String, Set<String>> out = new HashMap<>();
        there.stream().filter(place -> !claimed.contains(place.id())).forEach(place -> out.computeIfAbsent(
                        place.type(), type -> new HashSet<>())
                .add(place.name().toLowerCase(Locale.ROOT)));
        return out;
    }

    /** Refuses an id that no picture has; 0 is none. */
    public void checkPicture(long id) {
        if (id != 0 && !pictures.isPicture(id)) {
            throw ImportRefusal.of("quarkpress_item_picture_unknown", "There is no such picture.", "/featured_image");
        }
    }
}
