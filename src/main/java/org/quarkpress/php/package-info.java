/** PHP's ways with values that WordPress's clients and rows depend on: serialised text, numbers, query strings, JSON. */
package org.quarkpress.php;
