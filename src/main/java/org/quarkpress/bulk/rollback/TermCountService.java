package org.quarkpress.bulk.rollback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.PlaceStore;
import org.quarkpress.bulk.job.FinishStep;
import org.quarkpress.term.TermCount;
import org.quarkpress.term.TermCountStore;
import org.quarkpress.term.TermStore;
import org.quarkpress.wpdb.WriteRunner;

/**
 * Counts the terms of what a job has stored, once, when there is nothing more to store.
 *
 * <p>Counting the posts of a big site takes long, so nobody is kept waiting by it: numbers are put right where they still
 * are as they were, and looked at again until all are right at one moment. From then on who writes keeps them right.
 */
@ApplicationScoped
@Priority(900)
public class TermCountService implements FinishStep {
    private static final int ROUNDS = 4;
    /** How many terms are locked while they are counted, when others change them faster than they can be looked at. */
    private static final int AT_ONCE = 5;

    private final PlaceStore touched;
    private final TermCountStore counts;
    private final TermStore terms;
    private final WriteRunner runner;

    /** A service over these stores. */
    public TermCountService(PlaceStore touched, TermCountStore counts, TermStore terms, WriteRunner runner) {
        this.touched = touched;
        this.counts = counts;
        this.terms = terms;
        this.runner = runner;
    }

    @Override
    public void finish(ImportScope scope) {
        Set<Long> places = touched.of(scope.job());
        List<TermCount> wrong = places.isEmpty() ? List.of() : counts.wrong(places);
        for (int round = 0; round < ROUNDS && !wrong.isEmpty(); round++) {
            List<TermCount> some = wrong;
            write(() -> counts.correct(some));
            wrong = counts.wrong(places);
        }
        List<Long> busy = wrong.stream().map(TermCount::place).toList();
        for (int at = 0; at < busy.size(); at += AT_ONCE) {
            List<Long> some = new ArrayList<>(busy.subList(at, Math.min(busy.size(), at + AT_ONCE)));
            write(() -> terms.recount(some));
        }
        write(() -> touched.forget(scope.job()));
    }

    private void write(Runnable step) {
        runner.write(() -> {
            step.run();
            return true;
        });
    }

    @Override
    public boolean settles() {
        return true;
    }
}
