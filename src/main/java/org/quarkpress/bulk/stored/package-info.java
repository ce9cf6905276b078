/** What export files hold, stored as it was stored on the site it comes from: people, terms, posts of any type, comments. */
package org.quarkpress.bulk.stored;
