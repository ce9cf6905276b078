/** The blocks that are made of rows when they are shown: latest posts, archives, the query loop and their like. */
package org.quarkpress.dynamic;
