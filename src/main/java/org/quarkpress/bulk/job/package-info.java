/** Import jobs: their files, how far they are, who works on them, and the routes that tell of them. */
package org.quarkpress.bulk.job;
