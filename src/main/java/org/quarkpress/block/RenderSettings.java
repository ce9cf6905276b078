package org.quarkpress.block;

/**
 * What rendering reads of a site: two equal ones render a text alike.
 *
 * @param homeUrl address of the site, without trailing slash
 * @param uploadsUrl address of the upload folder, without trailing slash
 * @param language of the site, such as {@code en_US}
 * @param smilies option {@code use_smilies}
 * @param contentWidth the theme's {@code $content_width}, 0 if it sets none
 * @param theme the active theme's {@code theme.json}
 */
public record RenderSettings(
        String homeUrl, String uploadsUrl, String language, boolean smilies, int contentWidth, ThemeJson theme) {}
