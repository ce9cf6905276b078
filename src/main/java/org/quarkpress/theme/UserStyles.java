package org.quarkpress.theme;

import org.quarkpress.rest.Asker;

/** Where the site's own styles for a theme are kept: the port to what lies in rows. */
public interface UserStyles {
    /** The id of the post that holds them, made when there is none yet ({@code get_user_global_styles_post_id}). */
    long id(String stylesheet, Asker asker);
}
