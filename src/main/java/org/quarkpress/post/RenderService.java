package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.rest.RestRequest;

/** Gathers what rendering reads: the site's settings, and later the rows that texts refer to. */
@ApplicationScoped
public class RenderService {
    /** The context for rendering a page of posts. */
    public RenderContext context(RestRequest request, List<PostRow> rows, Map<Long, MetaRows> meta) {
        return RenderContext.plain(request.asker().site().homeUrl());
    }
}
