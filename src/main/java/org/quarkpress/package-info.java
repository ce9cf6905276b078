/** Quarkpress: the WordPress REST API on WordPress's own tables. */
package org.quarkpress;
