package org.quarkpress.revision;

/** Where a browser looks at what is not published ({@code get_preview_post_link}). */
final class PreviewLink {
    private PreviewLink() {}

    /**
     * The link.
     *
     * @param address the permanent address of the post
     * @param autosaveOf the post whose autosave is meant; 0 for the post itself
     */
    static String of(String address, long autosaveOf) {
        String which = autosaveOf == 0 ? "" : "preview_id=" + autosaveOf + "&";
        return address + (address.contains("?") ? "&" : "?") + which + "preview=true";
    }
}
