package org.quarkpress.search;

import org.quarkpress.rest.Links;

/**
 * Something that a search found.
 *
 * @param id a number, or the name of a format
 * @param title its title or name
 * @param url where it is found
 * @param type the kind of thing, of terms their taxonomy
 * @param subtype the post type, or null
 * @param links to the thing itself, and to what it is
 */
public record SearchHit(Object id, String title, String url, String type, String subtype, Links links) {}
