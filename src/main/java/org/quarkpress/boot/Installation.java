package org.quarkpress.boot;

import java.util.Optional;

/**
 * What the first start made up: shown to the operator once and never again.
 *
 * @param login the administrator's
 * @param password the one that was made up; absent when a setting gave it
 * @param applicationPassword for Basic authentication against the API
 */
public record Installation(String login, Optional<String> password, String applicationPassword) {}
