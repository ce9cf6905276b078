package org.quarkpress.schema;

/** Text that WordPress takes for an IP address of version 4 or 6. */
final class IpText {
    private IpText() {}

    static boolean isAddress(String text) {
        return isVersion4(text) || text.indexOf(':') >= 0;
    }

    private static boolean isVersion4(String text) {
        String[] parts = text.split("\\.", 5);
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return parts.length == 4;
    }
}
