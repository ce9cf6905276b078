package org.quarkpress.bulk.rollback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.job.FinishStep;
import org.quarkpress.term.TermStore;
import org.quarkpress.wpdb.WriteRunner;

/** Counts the terms of what a job has stored, once, when there is nothing more to store. */
@ApplicationScoped
@Priority(900)
public class TermCountService implements FinishStep {
    /** The rows of terms are locked while they are counted: not too many, so that nobody waits long. */
    private static final int AT_ONCE = 50;

    private final JournalStore journal;
    private final TermStore terms;
    private final WriteRunner runner;

    /** A service over these stores. */
    public TermCountService(JournalStore journal, TermStore terms, WriteRunner runner) {
        this.journal = journal;
        this.terms = terms;
        this.runner = runner;
    }

    @Override
    public void finish(ImportScope scope) {
        List<Long> places = journal.places(scope.job());
        for (int at = 0; at < places.size(); at += AT_ONCE) {
            List<Long> some = places.subList(at, Math.min(places.size(), at + AT_ONCE));
            runner.write(() -> {
                terms.recount(some);
                return true;
            });
        }
    }

    @Override
    public boolean settles() {
        return true;
    }
}
