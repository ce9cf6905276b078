/** Themes: what the active one declares in its {@code theme.json}. */
package org.quarkpress.theme;
