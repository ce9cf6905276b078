package org.quarkpress.rest;

import java.util.List;

/**
 * What the operator says about the protocol.
 *
 * @param corsOrigins origins that browsers may call from; empty as WordPress: the asking one
 */
public record RestSettings(List<String> corsOrigins) {}
