package org.quarkpress.bulk.picture;

/**
 * A picture that a job wants, as it is noted.
 *
 * @param id number of the row
 * @param post what wants it: a post, or the attachment whose file it is
 * @param wanted what is wanted
 * @param tries how often it was tried to get
 * @param attachment what it became, 0 for nothing yet
 */
record PictureRow(long id, long post, WantedPicture wanted, int tries, long attachment) {}
