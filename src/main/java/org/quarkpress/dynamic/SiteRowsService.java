package org.quarkpress.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.comment.CommentStore;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.option.OptionStore;
import org.quarkpress.post.AttachmentReader;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.RevisionCount;
import org.quarkpress.rest.Asker;
import org.quarkpress.term.TermAddress;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;
import org.quarkpress.user.UserRow;
import org.quarkpress.user.UserStore;

/** Reads for dynamic blocks what posts, terms, comments and users there are. */
@ApplicationScoped
public class SiteRowsService {
    private final PostStore posts;
    private final PostFactsService facts;
    private final PostAddressService addresses;
    private final TermStore terms;
    private final MetaStore meta;
    private final UserStore users;
    private final CommentStore comments;
    private final DynamicRowsStore counted;
    private final OptionStore options;
    private final Model model;

    /** A service over these stores. */
    public SiteRowsService(
            PostStore posts,
            PostFactsService facts,
            PostAddressService addresses,
            TermStore terms,
            MetaStore meta,
            UserStore users,
            CommentStore comments,
            DynamicRowsStore counted,
            OptionStore options,
            Model model) {
        this.posts = posts;
        this.facts = facts;
        this.addresses = addresses;
        this.terms = terms;
        this.meta = meta;
        this.users = users;
        this.comments = comments;
        this.counted = counted;
        this.options = options;
        this.model = model;
    }

    /** The rows as this asker sees them. */
    SiteRows of(Asker asker) {
        return new Seen(asker);
    }

    private final class Seen implements SiteRows {
        private final Asker asker;

        Seen(Asker asker) {
            this.asker = asker;
        }

        @Override
        public Model model() {
            return model;
        }

        @Override
        public Optional<PostItem> post(long id) {
            return posts.row(id).flatMap(row -> items(List.of(row)).stream().findFirst());
        }

        @Override
        public List<PostItem> posts(PostQuerySql query) {
            return items(posts.list(query));
        }

        @Override
        public long count(PostQuerySql query) {
            return posts.count(query);
        }

        @Override
        public Map<Long, AttachmentFacts> pictures(Collection<Long> ids) {
            Map<Long, PostRow> found = posts.rows(ids);
            Map<Long, MetaRows> values = meta.read("post", List.copyOf(found.keySet()));
            Map<Long, AttachmentFacts> out = new HashMap<>();
            found.values().stream()
                    .filter(row -> "attachment".equals(row.type()))
                    .forEach(row -> out.put(row.id(), AttachmentReader.read(row, values.get(row.id()), asker.site())));
            return out;
        }

        @Override
        public Map<Long, UserRow> users(Collection<Long> ids) {
            return users.find(ids);
        }

        @Override
        public List<TermRow> terms(TermQuerySql query) {
            return terms.list(query);
        }

        @Override
        public Map<Long, String> links(Taxonomy taxonomy, Collection<TermRow> found) {
            TermAddress address = TermAddress.of(taxonomy, asker.site());
            Map<Long, TermRow> above = address.needsParents()
                    ? terms.ancestry(
                            taxonomy.name(), found.stream().map(TermRow::id).toList())
                    : Map.of();
            Map<Long, String> out = new HashMap<>();
            found.forEach(term -> out.put(term.id(), address.link(term, above)));
            return out;
        }

        @Override
        public Map<Long, Long> countsWithChildren(String taxonomy) {
            return counted.countsWithChildren(taxonomy);
        }

        @Override
        public List<PostedDay> days() {
            return counted.days();
        }

        @Override
        public Map<Long, TermRow> ancestry(String taxonomy, Collection<Long> ids) {
            return terms.ancestry(taxonomy, ids);
        }

        @Override
        public Map<Long, List<CommentRow>> comments(Collection<Long> of) {
            List<Long> ids = counted.commentsOf(of, asker.actor().id());
            Map<Long, CommentRow> rows = comments.rows(ids);
            Map<Long, List<CommentRow>> out = new HashMap<>();
            ids.stream().map(rows::get).forEach(row -> out.computeIfAbsent(row.post(), id -> new ArrayList<>())
                    .add(row));
            return out;
        }

        @Override
        public Optional<CommentRow> comment(long id) {
            return Optional.ofNullable(comments.rows(List.of(id)).get(id));
        }

        @Override
        public Discussion discussion() {
            return Discussion.of(options.load(Discussion.OPTIONS).values());
        }

        @Override
        public List<CommentRow> latestComments(long most) {
            List<Long> ids = counted.latestComments(most);
            Map<Long, CommentRow> rows = comments.rows(ids);
            return ids.stream().map(rows::get).toList();
        }

        /** Posts with what shows them; by type, because addresses are; posts of unknown types are left out. */
        private List<PostItem> items(List<PostRow> rows) {
            List<Long> ids = rows.stream().map(PostRow::id).toList();
            var known = facts.of(rows, asker.options());
            var attached = terms.ofObjects(ids);
            var values = meta.read("post", ids);
            Map<String, List<PostRow>> byType = new LinkedHashMap<>();
            rows.forEach(row ->
                    byType.computeIfAbsent(row.type(), t -> new ArrayList<>()).add(row));
            Map<Long, PostItem> out = new HashMap<>();
            byType.forEach((name, group) -> {
                Optional<PostType> type = model.postTypes().find(name);
                type.ifPresent(found -> addresses.of(group, known, found, asker).forEach((id, place) -> group.stream()
                        .filter(row -> row.id() == id)
                        .forEach(row -> out.put(
                                id,
                                new PostItem(
                                        row,
                                        found,
                                        known.get(id),
                                        attached.getOrDefault(id, List.of()),
                                        values.getOrDefault(id, MetaRows.NONE),
                                        RevisionCount.NONE,
                                        place.link(),
                                        place.template(),
                                        "",
                                        !row.isProtected())))));
            });
            return ids.stream().filter(out::containsKey).map(out::get).toList();
        }
    }
}
