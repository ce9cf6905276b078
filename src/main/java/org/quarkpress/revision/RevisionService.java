package org.quarkpress.revision;

import jakarta.enterprise.context.ApplicationScoped;
import org.quarkpress.post.PostHistory;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.Asker;

/** Keeps revisions. */
@ApplicationScoped
public class RevisionService implements PostHistory {
    @Override
    public void saved(PostRow before, PostRow after, Asker asker) {}
}
