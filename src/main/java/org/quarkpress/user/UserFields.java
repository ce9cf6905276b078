package org.quarkpress.user;

import org.quarkpress.kses.Kses;
import org.quarkpress.sanitize.Email;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.StripTags;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Url;

/** How the fields of a user are cleaned before they are stored, whoever stores them ({@code pre_user_…}). */
public final class UserFields {
    private UserFields() {}

    /** First, last, nick and display name: a line of text, stored escaped. */
    public static String name(String text) {
        return Escape.brackets(Kses.data(TextField.clean(text)));
    }

    /** What they tell of themselves: a few tags. */
    public static String description(String text) {
        return Kses.userDescription(text);
    }

    /** The address of their site. */
    public static String url(String text) {
        return Kses.data(Url.raw(StripTags.all(text)));
    }

    /** Their e-mail address. */
    public static String email(String text) {
        return Kses.data(Email.clean(text.strip()));
    }
}
