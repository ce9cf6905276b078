/** Comments on posts, pingbacks, and the notes of those who edit. */
package org.quarkpress.comment;
