/** Plugins: PHP code that runs in WordPress only; here there are none, and the routes say so. */
package org.quarkpress.plugin;
