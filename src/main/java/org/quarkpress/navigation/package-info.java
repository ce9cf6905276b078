/** Navigation menus made of blocks: the one to show when a page asks for any. */
package org.quarkpress.navigation;
