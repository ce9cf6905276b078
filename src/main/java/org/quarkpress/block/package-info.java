/** The block grammar: parsing, writing and rendering of blocks, and the supports that WordPress adds to their HTML. */
package org.quarkpress.block;
