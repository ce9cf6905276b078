/** Terms: categories, tags and those of every other taxonomy, and what they are attached to. */
package org.quarkpress.term;
