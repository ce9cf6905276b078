/** What readers see: the ordered lists of filters behind the_content, the_title and the_excerpt, one class per filter. */
package org.quarkpress.content;
