/** What is registered: post types, statuses, taxonomies and meta, WordPress's own and those of the site's model file. */
package org.quarkpress.model;
