/** Meta as sources send it, made into what the registered keys hold: lists above all. */
package org.quarkpress.bulk.meta;
