package org.quarkpress.bulk;

/**
 * What whoever started a job wants.
 *
 * @param source name of the source; with an item's own key it names a thing for ever
 * @param policy what is done when there is a post already
 * @param dryRun whether everything is tried and nothing is stored
 * @param createTerms whether terms that are not there are made
 * @param createAuthors whether people who are not there are made, without any right and with a password nobody knows
 * @param defaultAuthor id of the user who gets what names nobody, or somebody who is not there; null for the one who imports
 * @param media what becomes of pictures and files
 */
public record ImportOptions(
        String source,
        ImportPolicy policy,
        boolean dryRun,
        boolean createTerms,
        boolean createAuthors,
        Long defaultAuthor,
        MediaMode media) {}
