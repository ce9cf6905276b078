package org.quarkpress.bulk.export;

/**
 * The picture that stands for a post.
 *
 * @param url address of its file
 * @param alt what it shows
 * @param title its title
 * @param caption what is written below it
 */
record ExportedPicture(String url, String alt, String title, String caption) {}
