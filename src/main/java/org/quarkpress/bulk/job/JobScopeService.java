package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.quarkpress.auth.AuthStore;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.capability.Actor;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;

/** For whom a job is done: the user who started it, with what they may do now, on the site as it is now. */
@ApplicationScoped
public class JobScopeService {
    private final AuthStore users;
    private final OptionStore options;
    private final Clock clock;

    /** A service over these. */
    public JobScopeService(AuthStore users, OptionStore options, Clock clock) {
        this.users = users;
        this.options = options;
        this.clock = clock;
    }

    /** The scope; a {@link JobFault} when that user is gone or may no longer import. */
    ImportScope of(ImportJob job) {
        Actor actor = users.actor(job.userId())
                .orElseThrow(() -> new JobFault("The user who started this import is not there any more."));
        if (!actor.can("import")) {
            throw new JobFault("The user who started this import may no longer import.");
        }
        Options known = options.load(Options.EVERY_REQUEST);
        Asker asker = new Asker(actor, Site.from(known::text), known, clock.instant(), null, "", "");
        return new ImportScope(job.id(), job.options(), asker);
    }
}
