package org.quarkpress.post;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderSettings;
import org.quarkpress.capability.Actor;
import org.quarkpress.content.RenderNotes;
import org.quarkpress.php.WrittenObject;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.site.Site;

/**
 * Posts as members of lists, remembered beside everything that they are made of.
 *
 * <p>Rows, settings, pictures and rights are read anew for every request and compared with those of last time; only
 * making the same answer of the same things again is spared, so what is given is never stale.
 */
@ApplicationScoped
public class PostViewCache {
    private static final long MOST_BYTES = 32L << 20;

    private final Cache<Slot, Remembered> views = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Slot slot, Remembered remembered) -> remembered.weight())
            .build();

    /** The post as {@code make} gives it, which reads nothing but the item, the shape and the context it gets. */
    public Map<String, Object> of(
            PostItem item, Shape shape, RenderContext context, Function<RenderContext, Map<String, Object>> make) {
        Slot slot = new Slot(item.row().id(), shape.hash, context.counted());
        Remembered known = views.getIfPresent(slot);
        if (known != null && known.item.equals(item) && shape.equals(known.shape) && known.seen.sameIn(context)) {
            context.counters().putAll(known.counters);
            return known.view;
        }
        RenderNotes notes = new RenderNotes(context);
        Map<String, Object> made = make.apply(notes.context());
        if (notes.dynamic()) {
            return made;
        }
        WrittenObject view = WrittenObject.of(made);
        views.put(slot, new Remembered(item, shape, notes.seen(), view, context.counted()));
        return view;
    }

    /** What a request wants of its posts, whom it shows them to, and on what site: the same for all posts of a list. */
    public static final class Shape {
        private final Wish wish;
        private final int hash;
        private Shape alike; // the posts of a list were remembered together: they have one shape

        private record Wish(
                String context,
                Fields fields,
                Object excerptLength,
                ItemSchema schema,
                Actor actor,
                Site site,
                RenderSettings settings) {}

        private Shape(Wish wish) {
            this.wish = wish;
            this.hash = wish.hashCode();
        }

        /** The shape of a request for items of this schema. */
        public static Shape of(RestRequest request, ItemSchema schema, RenderContext context) {
            return new Shape(new Wish(
                    request.context(),
                    Fields.of(request, schema),
                    request.param("excerpt_length"),
                    schema,
                    request.asker().actor(),
                    request.asker().site(),
                    context.settings()));
        }

        @Override
        public boolean equals(Object other) {
            if (other == this || other == alike && other != null) {
                return true;
            }
            boolean equal = other instanceof Shape that && hash == that.hash && wish.equals(that.wish);
            alike = equal ? (Shape) other : alike;
            return equal;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Where a view is kept: a newer one takes the place of the older one. */
    private record Slot(long postId, int shape, Map<String, Integer> counters) {}

    private record Remembered(
            PostItem item, Shape shape, RenderNotes.Seen seen, WrittenObject view, Map<String, Integer> counters) {
        int weight() {
            return 2000 + 3 * view.length() + 2 * item.row().content().length();
        }
    }
}
