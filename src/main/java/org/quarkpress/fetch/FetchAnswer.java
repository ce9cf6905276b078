package org.quarkpress.fetch;

/**
 * What one server answered: the file, or where else it is.
 *
 * @param location where a redirect leads; null when the file is there
 * @param contentType type of the file as the server says
 * @param size bytes of the file
 */
record FetchAnswer(String location, String contentType, long size) {}
