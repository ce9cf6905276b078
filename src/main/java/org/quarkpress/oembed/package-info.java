/** oEmbed: what other sites need to show a post of this one within theirs. */
package org.quarkpress.oembed;
