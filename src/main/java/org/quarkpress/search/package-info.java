/** WordPress's search over everything: posts, terms and post formats, found by words. */
package org.quarkpress.search;
