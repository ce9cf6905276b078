package org.quarkpress.theme;

/**
 * A theme as its folder shows it.
 *
 * @param stylesheet the folder's name
 * @param header the header of its {@code style.css}
 * @param screenshot the file name of its picture, empty for none
 * @param block whether it is a block theme: it has {@code templates/index.html}
 * @param declared whether it has a {@code theme.json}
 */
public record ThemeFolder(String stylesheet, ThemeHeader header, String screenshot, boolean block, boolean declared) {
    /** The theme whose templates it uses: its own or its parent's. */
    public String template() {
        return header.template().isEmpty() ? stylesheet : header.template();
    }

    /** The name for people. */
    public String title() {
        return header.name().isEmpty() ? stylesheet : header.name();
    }
}
