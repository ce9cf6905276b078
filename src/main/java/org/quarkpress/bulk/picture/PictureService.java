package org.quarkpress.bulk.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;

/** Notes what pictures a job wants, for {@link PictureFinishService} to get them when all records are stored. */
@ApplicationScoped
public class PictureService {
    private final ImportPictureStore store;

    /** A service over this store. */
    public PictureService(ImportPictureStore store) {
        this.store = store;
    }

    /**
     * Notes what is wanted, in the caller's transaction; what the same job noted for these before no longer counts.
     *
     * @param wanted by the id of the post, or of the attachment whose file it is
     */
    public void want(ImportScope scope, Map<Long, List<WantedPicture>> wanted) {
        boolean none = scope.options().dryRun() || scope.options().media() == MediaMode.LEAVE || wanted.isEmpty();
        if (!none) {
            store.replace(scope.job(), scope.options().source(), new TreeMap<>(wanted));
        }
    }
}
