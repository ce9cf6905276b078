package org.quarkpress.bulk;

/**
 * Somebody or something named by what identifies it; one of the three is there.
 *
 * @param id its id here
 * @param text a login, an e-mail address, or a slug
 * @param sourceId its key in the same source
 */
public record ImportName(Long id, String text, String sourceId) {
    /** Somebody or something by its id here. */
    public static ImportName ofId(long id) {
        return new ImportName(id, null, null);
    }

    /** Somebody by login or e-mail address, or something by its slug. */
    public static ImportName ofText(String text) {
        return new ImportName(null, text, null);
    }

    /** Something by its key in the same source. */
    public static ImportName ofSource(String sourceId) {
        return new ImportName(null, null, sourceId);
    }
}
