/** WordPress's sanitising functions: pure rules from text to clean text, each linear in the length of its input. */
package org.quarkpress.sanitize;
