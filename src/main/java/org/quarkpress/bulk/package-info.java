/** Articles in bulk: made up by a generator for tests and samples. */
package org.quarkpress.bulk;
