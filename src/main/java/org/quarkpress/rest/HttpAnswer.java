package org.quarkpress.rest;

import java.util.Map;

/**
 * What goes over the wire.
 *
 * @param status HTTP status
 * @param headers in order
 * @param body the bytes; null for none or when it is a stream
 * @param stream a body that writes itself; null when there are bytes
 */
public record HttpAnswer(int status, Map<String, String> headers, byte[] body, StreamBody stream) {}
