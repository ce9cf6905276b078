/** Block patterns: arrangements of blocks to begin with, and the categories they are sorted into. */
package org.quarkpress.pattern;
