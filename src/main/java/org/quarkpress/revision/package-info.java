/** Revisions and autosaves of posts. */
package org.quarkpress.revision;
