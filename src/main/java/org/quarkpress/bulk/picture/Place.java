package org.quarkpress.bulk.picture;

/**
 * Where an address stands in content.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param address what it says
 * @param spelling how it is written there
 * @param like another address of the same element that names the same file but for its query; null for none
 */
record Place(int start, int end, MediaAddress address, SpelledText.Spelling spelling, MediaAddress like) {
    Place(int start, int end, MediaAddress address, SpelledText.Spelling spelling) {
        this(start, end, address, spelling, null);
    }

    /**
     * Where the id of an attachment stands in content.
     *
     * @param start offset of its first digit
     * @param end offset after its last
     * @param id what it is now
     */
    record Id(int start, int end, long id) {
        private static final int LONGEST = 18;

        /** The id that the digits of a text from an offset on are; null when there are none, or too many. */
        static Id at(String text, int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            boolean id = end > from && end - from <= LONGEST;
            return id ? new Id(from, end, Long.parseLong(text.substring(from, end))) : null;
        }
    }
}
