/** Classic menus: terms of their own taxonomy, items that are posts, and the places where a theme shows them. */
package org.quarkpress.menu;
