package org.quarkpress.auth;

import org.quarkpress.capability.Actor;

/**
 * A user who may be asking, with their application passwords as read.
 *
 * @param actor the user with everything they may do
 * @param passwords their application passwords
 * @param passwordsRow the {@code umeta_id} of these, 0 when there is no such row
 * @param passwordsText their stored text, null when there is no such row
 */
record Account(Actor actor, ApplicationPasswords passwords, long passwordsRow, String passwordsText) {}
