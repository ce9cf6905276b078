package org.quarkpress.schema;

import java.util.Optional;
import org.quarkpress.error.WpError;
import org.quarkpress.sanitize.Email;

/** The formats of text that are checked; the others only clean. */
final class Formats {
    private Formats() {}

    static Optional<WpError> check(String text, String format, String param) {
        return switch (format) {
            case "hex-color" ->
                isHexColour(text)
                        ? TypeRule.fine()
                        : SchemaErrors.plain("rest_invalid_hex_color", "Invalid hex color.");
            case "date-time" ->
                DateTimeText.isDateTime(text)
                        ? TypeRule.fine()
                        : SchemaErrors.plain("rest_invalid_date", "Invalid date.");
            case "email" ->
                Email.valid(text)
                        ? TypeRule.fine()
                        : SchemaErrors.plain("rest_invalid_email", "Invalid email address.");
            case "ip" ->
                IpText.isAddress(text)
                        ? TypeRule.fine()
                        : SchemaErrors.plain("rest_invalid_ip", param + " is not a valid IP address.");
            case "uuid" ->
                isUuid(text)
                        ? TypeRule.fine()
                        : SchemaErrors.plain("rest_invalid_uuid", param + " is not a valid UUID.");
            default -> TypeRule.fine();
        };
    }

    static boolean isHexColour(String text) {
        String line = DateTimeText.withoutLastBreak(text);
        String digits = line.startsWith("#") ? line.substring(1) : "";
        return (digits.length() == 3 || digits.length() == 6) && digits.chars().allMatch(Formats::isHex);
    }

    private static boolean isUuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !isLowHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(int c) {
        return isLowHex(c) || c >= 'A' && c <= 'F';
    }

    private static boolean isLowHex(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
