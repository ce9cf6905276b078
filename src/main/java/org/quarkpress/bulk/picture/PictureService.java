package org.quarkpress.bulk.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;

/** Notes what pictures a job wants, for {@link PictureFinishService} to get them when all records are stored. */
@ApplicationScoped
public class PictureService {
    /** So many pictures that are left alone are told of: files may have one with each record. */
    private static final int TOLD = 100;

    private final ImportPictureStore store;

    /** A service over this store. */
    public PictureService(ImportPictureStore store) {
        this.store = store;
    }

    /** Notes what items want that were stored, in the caller's transaction; what they wanted of the same job before no longer counts. */
    public void want(ImportScope scope, Collection<ItemOutcome> outcomes) {
        boolean leave = scope.options().media() == MediaMode.LEAVE;
        Map<Long, List<WantedPicture>> wanted = new TreeMap<>();
        List<WantedPicture> left = new ArrayList<>();
        for (ItemOutcome one : outcomes) {
            if (one.result() == Result.CREATED || one.result() == Result.UPDATED) {
                List<WantedPicture> wishes = PictureWishes.of(scope, one);
                if (!leave || !wishes.isEmpty()) {
                    wanted.put(one.objectId(), wishes);
                }
                PictureWishes.left(scope, one).ifPresent(left::add);
            }
        }
        want(scope, wanted);
        tell(scope, left);
    }

    /**
     * Notes what is wanted, in the caller's transaction.
     *
     * @param wanted by the id of the post, or of the attachment whose file it is
     */
    public void want(ImportScope scope, Map<Long, List<WantedPicture>> wanted) {
        if (!scope.options().dryRun() && !wanted.isEmpty()) {
            store.replace(scope.job(), scope.options().source(), new TreeMap<>(wanted));
        }
    }

    private void tell(ImportScope scope, List<WantedPicture> left) {
        if (!scope.options().dryRun() && !left.isEmpty()) {
            int told = store.left(scope.job(), TOLD);
            store.reportLeft(scope.job(), left.subList(0, Math.min(left.size(), TOLD - told)));
        }
    }
}
