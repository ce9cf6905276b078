/** WordPress's options: named values of the whole site, and what they say about it. */
package org.quarkpress.option;
