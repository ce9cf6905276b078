package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.quarkpress.model.PostFormat;
import org.quarkpress.term.TermAssignService;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;
import org.quarkpress.wpdb.LockStore;

/** The format of a post: a term of {@code post_format}, made when it is needed for the first time. */
@ApplicationScoped
public class PostFormatService {
    static final String TAXONOMY = "post_format";

    private final TermStore terms;
    private final TermAssignService assign;
    private final LockStore locks;

    /** A service over the terms. */
    public PostFormatService(TermStore terms, TermAssignService assign, LockStore locks) {
        this.terms = terms;
        this.assign = assign;
        this.locks = locks;
    }

    /** Gives a post a format; {@code standard} is none. Returns the term_taxonomy ids to count anew. */
    Set<Long> set(long post, String format, List<TermRow> current) {
        List<Long> wanted = PostFormat.STANDARD.equals(format) ? List.of() : List.of(term(PostFormat.toSlug(format)));
        return assign.set(post, TAXONOMY, wanted, current);
    }

    /** The id of the term of a format, made where it is not there. */
    long term(String slug) {
        TermRow known = terms.bySlug(TAXONOMY, slug);
        if (known == null) {
            locks.lock("term-" + TAXONOMY);
            known = terms.bySlug(TAXONOMY, slug);
        }
        return known == null ? terms.insert(TAXONOMY, slug, slug, "", 0) : known.id();
    }
}
