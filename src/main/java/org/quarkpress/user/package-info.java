/** Users: reading, listing, showing and changing them, and their application passwords. */
package org.quarkpress.user;
