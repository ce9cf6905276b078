/** The site: what its options say, its dates and its permalinks, as pure values and rules. */
package org.quarkpress.site;
