/** Posts of every type: what they are, who may do what with them, how they are listed, stored and shown. */
package org.quarkpress.post;
