package org.quarkpress.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.quarkpress.sanitize.Username;

/**
 * The name and password of {@code Authorization: Basic}, read as leniently as PHP reads them.
 *
 * @param login the login or e-mail address, without tags, accents and surrounding blanks ({@code sanitize_user})
 * @param password the application password without anything but letters and digits
 */
public record BasicCredentials(String login, String password) {
    private static final String SCHEME = "basic ";
    /** Longer headers are nobody's credentials: 100 characters of address and 200 of password fit many times. */
    private static final int LONGEST_HEADER = 4096;

    private static final int LONGEST_LOGIN = 100;

    /** The credentials of a header; none when it is of another kind, too long or has no colon in it. */
    public static Optional<BasicCredentials> parse(String header) {
        if (header == null
                || header.length() > LONGEST_HEADER
                || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String text = decode(header.substring(SCHEME.length()));
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String sent = text.substring(0, colon);
        String login = Username.clean(sent);
        boolean nobody = login.isEmpty() || login.length() > LONGEST_LOGIN || sent.indexOf('\0') >= 0;
        return nobody
                ? Optional.empty()
                : Optional.of(new BasicCredentials(login, lettersAndDigits(text.substring(colon + 1))));
    }

    /** People type application passwords in groups of four; blanks and all other signs do not count. */
    static String lettersAndDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(BasicCredentials::isAlphanumeric).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isAlphanumeric(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Base64 as PHP decodes it: other characters are skipped, everything behind the padding too. */
    private static String decode(String encoded) {
        StringBuilder clean = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length() && encoded.charAt(i) != '='; i++) {
            char c = encoded.charAt(i);
            if (isAlphanumeric(c) || c == '+' || c == '/') {
                clean.append(c);
            }
        }
        if (clean.length() % 4 == 1) {
            clean.setLength(clean.length() - 1);
        }
        return new String(Base64.getDecoder().decode(clean.toString()), StandardCharsets.UTF_8);
    }
}
