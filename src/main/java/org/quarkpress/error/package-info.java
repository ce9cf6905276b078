/** WordPress's errors: one exception, one catalogue of codes, one body shape. */
package org.quarkpress.error;
