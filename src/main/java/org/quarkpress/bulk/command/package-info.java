/** Importing and exporting from a command line: the clients of a running service that the same jar holds. */
package org.quarkpress.bulk.command;
