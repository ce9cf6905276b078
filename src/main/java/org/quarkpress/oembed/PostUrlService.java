package org.quarkpress.oembed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.capability.StatusKind;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAddress;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostPlace;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.PostUrl;

/** Finds the post that an address leads to, if all may see it and it may be shown elsewhere. */
@ApplicationScoped
public class PostUrlService {
    private static final int MOST_CANDIDATES = 50;

    private final PostStore posts;
    private final PostFactsService facts;
    private final PostAddressService addresses;
    private final Model model;

    /** A service over these stores. */
    public PostUrlService(PostStore posts, PostFactsService facts, PostAddressService addresses, Model model) {
        this.posts = posts;
        this.facts = facts;
        this.addresses = addresses;
        this.model = model;
    }

    /**
     * A post with its permanent address.
     *
     * @param row the post
     * @param link its permanent address
     */
    public record Found(PostRow row, String link) {}

    /** The post of an address. */
    public Optional<Found> find(String url, Asker asker) {
        PostUrl address = PostUrl.of(url, asker.site());
        if (address == null) {
            return Optional.empty();
        }
        if (address.isHome()) {
            boolean page = "page".equals(asker.site().showOnFront());
            return page ? one(asker.site().pageOnFront(), asker) : Optional.empty();
        }
        return address.id() > 0 ? one(address.id(), asker) : byPath(address, asker);
    }

    private Optional<Found> one(long id, Asker asker) {
        return visible(posts.rows(List.of(id)).values(), asker).stream()
                .findFirst()
                .map(row -> new Found(row, addresses.address(row, type(row), asker)));
    }

    private Optional<Found> byPath(PostUrl address, Asker asker) {
        if (asker.site().permalinkStructure().isEmpty()) {
            return Optional.empty();
        }
        Set<Long> ids = new LinkedHashSet<>(address.ids());
        posts.withSlugs(address.slugs(), List.of()).stream()
                .filter(place -> model.postTypes().find(place.type()).isPresent())
                .filter(place -> "inherit".equals(place.status()) ? "attachment".equals(place.type()) : isPublic(place))
                .limit(MOST_CANDIDATES)
                .forEach(place -> ids.add(place.id()));
        List<PostRow> rows = visible(posts.rows(List.copyOf(ids)).values(), asker);
        Asker withoutFront = asker.withOption("show_on_front", "posts"); // the front page still has its own path
        Map<String, List<PostRow>> byType = rows.stream().collect(Collectors.groupingBy(PostRow::type));
        List<Found> found = new ArrayList<>();
        byType.forEach((name, list) -> {
            Map<Long, PostAddress> links = addresses.of(list, type(list.get(0)), withoutFront);
            list.forEach(row -> found.add(new Found(row, links.get(row.id()).link())));
        });
        return found.stream()
                .filter(one -> address.leads(one.link(), asker.site()) > 0)
                .max(Comparator.comparingInt(one -> address.leads(one.link(), asker.site())))
                .map(one -> new Found(one.row(), link(one, asker)));
    }

    private static String link(Found found, Asker asker) {
        boolean front = found.row().id() == asker.site().pageOnFront()
                && "page".equals(asker.site().showOnFront());
        return front ? asker.site().home("/") : found.link();
    }

    private boolean isPublic(PostPlace place) {
        return model.statuses().kind(place.status()) == StatusKind.PUBLIC;
    }

    private PostType type(PostRow row) {
        return model.postTypes().get(row.type());
    }

    /** Those that all may see ({@code is_post_publicly_viewable}) and that may be shown elsewhere. */
    private List<PostRow> visible(Iterable<PostRow> rows, Asker asker) {
        List<PostRow> all = new ArrayList<>();
        rows.forEach(all::add);
        Map<Long, PostFacts> known = facts.of(all, asker.options());
        return all.stream()
                .filter(row -> model.postTypes()
                        .find(row.type())
                        .filter(type -> type.viewable() && type.visibility().embeddable())
                        .isPresent())
                .filter(row -> open(known.get(row.id())))
                .toList();
    }

    /** Files are as open as what they hang on; those that hang on nothing are open. */
    private static boolean open(PostFacts post) {
        if ("inherit".equals(post.status())) {
            return post.parent() == null || open(post.parent());
        }
        return post.statusKind() == StatusKind.PUBLIC;
    }
}
