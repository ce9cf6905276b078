/** Who is asking: application passwords over Basic authentication, their stored forms, and how guessing is slowed. */
package org.quarkpress.auth;
