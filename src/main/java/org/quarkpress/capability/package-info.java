/** Who may do what: the asker, roles, capabilities, and WordPress's {@code map_meta_cap} as pure rules over small facts. */
package org.quarkpress.capability;
