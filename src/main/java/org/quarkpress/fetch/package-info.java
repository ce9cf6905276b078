/** Fetching: files of other servers, asked for by addresses that people give, without reaching what is not public. */
package org.quarkpress.fetch;
