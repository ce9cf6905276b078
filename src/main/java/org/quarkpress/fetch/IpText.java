package org.quarkpress.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Internet addresses as they may stand in place of a host name, in every form that some program takes for one:
 * {@code 127.1}, {@code 2130706433}, {@code 0x7f.1}, {@code 0177.0.0.1}, {@code [::ffff:10.0.0.1]}. Numbers are read as the URL
 * standard of the WHATWG reads them; nobody is asked.
 */
final class IpText {
    private static final int GROUPS = 8;
    private static final int PARTS = 4;
    private static final int BYTE = 0xFF;
    private static final long BEYOND = 1L << 32;

    private IpText() {}

    /** Whether a host can only be a number: it stands in brackets, or its last part is one. */
    static boolean isNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean hex = last.startsWith("0x") && last.chars().skip(2).allMatch(IpText::isHex);
        return host.startsWith("[") || hex || !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The address that a host says; nothing when it says none. What maps to the older kind of address is one. */
    static Optional<InetAddress> parse(String host) {
        if (!host.startsWith("[")) {
            return four(host);
        }
        return host.endsWith("]") ? six(host.substring(1, host.length() - 1)) : Optional.empty();
    }

    private static Optional<InetAddress> four(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > PARTS) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long number = number(parts[i].toLowerCase(Locale.ROOT));
            long room = last ? BEYOND >> Byte.SIZE * i : BYTE + 1L;
            if (number < 0 || number >= room) {
                return Optional.empty();
            }
            address |= last ? number : number << Byte.SIZE * (PARTS - 1 - i);
        }
        return Optional.of(address(new byte[] {
            (byte) (address >> 3 * Byte.SIZE),
            (byte) (address >> 2 * Byte.SIZE),
            (byte) (address >> Byte.SIZE),
            (byte) address
        }));
    }

    /** A number in decimal, in octal after a zero, or in hexadecimal after 0x; -1 for none. */
    private static long number(String text) {
        boolean hex = text.startsWith("0x");
        int radix = hex ? 16 : text.length() > 1 && text.startsWith("0") ? 8 : 10;
        if (text.isEmpty()) {
            return -1;
        }
        long number = 0;
        for (int i = hex ? 2 : 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            number = Math.min(BEYOND, number * radix + digit);
        }
        return number;
    }

    private static boolean isHex(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** The address of eight groups of hexadecimal digits, a run of zeros left out once, the last two perhaps in decimal. */
    static Optional<InetAddress> six(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return Optional.empty();
        }
        Optional<List<Integer>> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        Optional<List<Integer>> tail = groups(gap < 0 ? "" : text.substring(gap + 2), true);
        if (head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        int told = head.get().size() + tail.get().size();
        if (gap < 0 ? told != GROUPS : told >= GROUPS) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head.get());
        while (all.size() < GROUPS - tail.get().size()) {
            all.add(0);
        }
        all.addAll(tail.get());
        byte[] bytes = new byte[2 * GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            bytes[2 * i] = (byte) (all.get(i) >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) all.get(i).intValue();
        }
        return Optional.of(address(bytes));
    }

    private static Optional<List<Integer>> groups(String text, boolean mayEndInDecimal) {
        List<Integer> out = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (mayEndInDecimal && i == parts.length - 1 && part.indexOf('.') >= 0) {
                Optional<InetAddress> old = dotted(part);
                if (old.isEmpty()) {
                    return Optional.empty();
                }
                byte[] bytes = old.get().getAddress();
                out.add((bytes[0] & BYTE) << Byte.SIZE | bytes[1] & BYTE);
                out.add((bytes[2] & BYTE) << Byte.SIZE | bytes[3] & BYTE);
            } else if (part.isEmpty() || part.length() > 4 || !part.chars().allMatch(IpText::isHex)) {
                return Optional.empty();
            } else {
                out.add(Integer.parseInt(part, 16));
            }
        }
        return Optional.of(out);
    }

    /** Four plain decimal numbers and nothing else. */
    static Optional<InetAddress> dotted(String text) {
        String[] parts = text.split("\\.", -1);
        for (String part : parts) {
            boolean plain = part.length() == 1 || !part.startsWith("0");
            if (parts.length != PARTS || !plain || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
        }
        return four(text);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }
}
