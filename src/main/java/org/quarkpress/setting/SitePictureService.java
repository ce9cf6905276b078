package org.quarkpress.setting;

import jakarta.enterprise.context.ApplicationScoped;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.post.AttachmentReader;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.SitePictures;

/** The pictures that the settings {@code site_logo} and {@code site_icon} name. */
@ApplicationScoped
public class SitePictureService implements SitePictures {
    private final PostStore posts;
    private final MetaStore meta;
    private final Model model;

    /** A service over these stores. */
    public SitePictureService(PostStore posts, MetaStore meta, Model model) {
        this.posts = posts;
        this.meta = meta;
        this.model = model;
    }

    @Override
    public Picture find(long id, Asker asker) {
        return posts.row(id).map(row -> picture(row, asker)).orElseGet(() -> new Picture("", ""));
    }

    private Picture picture(PostRow row, Asker asker) {
        String route = model.postTypes()
                .find(row.type())
                .filter(type -> type.rest().shown())
                .map(type -> type.rest().route() + "/" + row.id())
                .orElse("");
        boolean image = "attachment".equals(row.type()) && row.mimeType().startsWith("image/");
        String url = image
                ? AttachmentReader.read(row, meta.read("post", row.id()), asker.site())
                        .url()
                : "";
        return new Picture(route, url);
    }
}
