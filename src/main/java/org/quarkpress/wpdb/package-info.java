/** WordPress's {@code $wpdb}: access to the rows of the database, with the table prefix decided in one place. */
package org.quarkpress.wpdb;
