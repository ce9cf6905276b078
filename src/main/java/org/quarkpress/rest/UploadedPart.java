package org.quarkpress.rest;

import java.nio.file.Path;

/**
 * A file of a multipart form.
 *
 * @param fileName the name that the client gave, not cleaned
 * @param contentType the type that the client claims, or null
 * @param path where the bytes lie until the request ends
 * @param size bytes
 */
public record UploadedPart(String fileName, String contentType, Path path, long size) {}
