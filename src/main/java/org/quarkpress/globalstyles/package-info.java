/** Global styles: the site's own settings and styles for its theme, and those that the theme brings. */
package org.quarkpress.globalstyles;
