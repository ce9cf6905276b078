/** Many items of an import file at once: read, checked, and stored with few statements in one transaction. */
package org.quarkpress.bulk.chunk;
