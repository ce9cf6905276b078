/** What writers without {@code unfiltered_html} may store: WordPress's kses, rule by rule, on plain strings. */
package org.quarkpress.kses;
