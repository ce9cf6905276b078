package org.quarkpress.rest;

import java.io.InputStream;
import java.util.Map;

/**
 * What came over the wire, before anything is made of it.
 *
 * @param method HTTP method as sent
 * @param target path and query as sent, nothing decoded
 * @param headers by lower-case name, the last of each
 * @param address the client's address, as far as trusted proxies tell
 * @param secure whether it came over TLS, as far as trusted proxies tell
 * @param body the bytes, not yet read
 */
public record HttpExchange(
        String method, String target, Map<String, String> headers, String address, boolean secure, InputStream body) {}
