package org.quarkpress.dynamic;

import org.quarkpress.sanitize.Escape;

/** The script that goes where a reader points a list of addresses; ours, as short as can be. */
final class Dropdown {
    private Dropdown() {}

    /** The script for the element of that id; {@code address} is the expression of where to go for {@code this.value}. */
    static String script(String id, String address) {
        return "<script>\ndocument.getElementById( \"" + Escape.attr(id)
                + "\" ).addEventListener( \"change\", function () { if ( this.value && this.value !== \"-1\" ) { location.href = "
                + address + "; } } );\n</script>\n";
    }
}
