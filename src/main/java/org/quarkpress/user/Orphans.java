package org.quarkpress.user;

import org.quarkpress.rest.RestRequest;

/** What becomes of the posts of a user who goes without an heir: a port, since posts know users and not the other way. */
public interface Orphans {
    /** Puts the posts of this author into the trash or away for good, in the transaction under way. */
    void trash(RestRequest request, long author);
}
