package org.quarkpress.schema;

import java.util.Arrays;
import java.util.List;

/** Text that WordPress takes for an IP address: version 4 (leading zeros allowed) or version 6 in every written form. */
final class IpText {
    private static final int GROUPS = 8;
    private static final int LONGEST = 64;

    private IpText() {}

    static boolean isAddress(String given) {
        String text = DateTimeText.withoutLastBreak(given);
        return isVersion4(text) || text.length() < LONGEST && isVersion6(given);
    }

    private static boolean isVersion4(String text) {
        String[] parts = text.split("\\.", 5);
        return parts.length == 4 && Arrays.stream(parts).allMatch(IpText::isByte);
    }

    private static boolean isByte(String part) {
        boolean digits = !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(part) <= 255;
    }

    private static boolean isVersion6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
        String rest = text.substring(gap + 2);
        int after = rest.isEmpty() ? 0 : groups(rest, true);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many groups of 16 bits are written here, -1 if something else is. */
    private static int groups(String text, boolean mayEndIn4) {
        List<String> parts = Arrays.asList(text.split(":", -1));
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (mayEndIn4 && i == parts.size() - 1 && isVersion4(part)) {
                count += 2;
            } else if (isHexGroup(part)) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }

    private static boolean isHexGroup(String part) {
        return !part.isEmpty()
                && part.length() <= 4
                && part.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }
}
