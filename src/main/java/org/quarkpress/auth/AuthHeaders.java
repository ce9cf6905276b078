package org.quarkpress.auth;

/**
 * What a request says of who sends it.
 *
 * @param authorization the {@code Authorization} header, null without one
 * @param nonce the {@code _wpnonce} parameter, else the {@code X-WP-Nonce} header; null when neither was sent
 * @param remoteAddress where it comes from, as far as trusted proxies tell
 * @param secure whether it came over https, as far as trusted proxies tell
 * @param forwarded whether it says it was passed on by a proxy we do not trust: then loopback is no sign of nearness
 */
public record AuthHeaders(String authorization, String nonce, String remoteAddress, boolean secure, boolean forwarded) {
    /** Whether it comes from this very machine. */
    public boolean isLocal() {
        return !forwarded
                && (remoteAddress.startsWith("127.")
                        || remoteAddress.equals("::1")
                        || remoteAddress.equals("0:0:0:0:0:0:0:1"));
    }
}
