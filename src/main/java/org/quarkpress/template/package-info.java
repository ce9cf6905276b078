/** Templates of block themes and the parts they are made of: files of the theme, and posts that stand for them. */
package org.quarkpress.template;
