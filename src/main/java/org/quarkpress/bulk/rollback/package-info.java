/** What import jobs did, undone: made things go, changed ones are as before, and what people changed since stays. */
package org.quarkpress.bulk.rollback;
