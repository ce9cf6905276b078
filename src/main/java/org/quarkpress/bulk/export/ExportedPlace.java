package org.quarkpress.bulk.export;

/**
 * A post that others stand below.
 *
 * @param type its type
 * @param status its state
 * @param slug its slug, may be empty
 */
record ExportedPlace(String type, String status, String slug) {}
