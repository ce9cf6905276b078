/** Registered meta of posts, terms, users and comments: its schema, its rows, who may write it and what is stored. */
package org.quarkpress.meta;
