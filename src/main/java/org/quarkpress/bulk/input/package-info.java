/** Import files, read part by part: NDJSON, JSON arrays, WordPress's own export format; each also gzipped. */
package org.quarkpress.bulk.input;
