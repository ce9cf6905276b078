package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Asker;
import org.quarkpress.term.TermRow;

/** Where posts are found on the site; what their addresses are made of is looked up together for all of them. */
@ApplicationScoped
public class PostAddressService {
    /** The permanent address of one post. */
    public String address(PostRow row, PostType type, Asker asker) {
        return asker.site().homeUrl() + "/?p=" + row.id();
    }

    /** The addresses of posts of one type by id. */
    public Map<Long, PostAddress> of(
            Collection<PostRow> rows, PostType type, Map<Long, List<TermRow>> terms, Asker asker) {
        Map<Long, PostAddress> out = new HashMap<>();
        rows.forEach(row -> out.put(row.id(), new PostAddress(address(row, type, asker), "", "")));
        return out;
    }
}
