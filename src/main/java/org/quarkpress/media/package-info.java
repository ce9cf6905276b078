/** Media: attachments, their files, sizes and captions. */
package org.quarkpress.media;
