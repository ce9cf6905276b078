/** Abilities: what a site can do for whoever asks, described so that programs can use it. */
package org.quarkpress.ability;
