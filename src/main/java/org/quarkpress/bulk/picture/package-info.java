/** Pictures and files of imports: what records and content name by address or file becomes attachments of this site. */
package org.quarkpress.bulk.picture;
