package org.quarkpress.rest;

/** What the index says of the site's logo and icon; answered by whoever knows posts. */
public interface SitePictures {
    /**
     * A picture.
     *
     * @param route its route, empty when there is no such thing
     * @param url address of the file, empty for what is no image
     */
    record Picture(String route, String url) {}

    /** The post of this id as a picture; one that is gone has neither route nor file. */
    Picture find(long id, Asker asker);
}
