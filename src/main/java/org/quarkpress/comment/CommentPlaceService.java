package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;

/** Finds the posts that comments stand under, and where those are on the site, for many comments at once. */
@ApplicationScoped
public class CommentPlaceService {
    private final PostStore posts;
    private final PostFactsService facts;
    private final PostAddressService addresses;
    private final Model model;

    /** A service over these stores. */
    public CommentPlaceService(PostStore posts, PostFactsService facts, PostAddressService addresses, Model model) {
        this.posts = posts;
        this.facts = facts;
        this.addresses = addresses;
        this.model = model;
    }

    /** The posts of these ids that there are, by id. */
    Map<Long, CommentPlace> places(Collection<Long> ids, Asker asker) {
        List<Long> real = ids.stream().filter(id -> id > 0).distinct().toList();
        Map<Long, PostRow> rows = posts.rows(real);
        Map<Long, PostFacts> known = facts.of(rows.values(), asker.options());
        Map<Long, CommentPlace> out = new HashMap<>();
        rows.forEach((id, row) -> out.put(
                id, new CommentPlace(row, model.postTypes().find(row.type()).orElse(null), known.get(id))));
        return out;
    }

    /** The addresses of posts by id: by type, each in a fixed number of statements. */
    Map<Long, String> links(Collection<CommentPlace> places, Asker asker) {
        Map<PostType, List<PostRow>> byType = new LinkedHashMap<>();
        for (CommentPlace place : places) {
            if (place.type() != null) {
                byType.computeIfAbsent(place.type(), type -> new ArrayList<>()).add(place.row());
            }
        }
        Map<Long, String> out = new HashMap<>();
        byType.forEach(
                (type, rows) -> addresses.of(rows, type, asker).forEach((id, address) -> out.put(id, address.link())));
        return out;
    }
}
