/** Block types: what WordPress's own blocks declare about themselves, and the route that renders a single block. */
package org.quarkpress.blocktype;
