/** Starting up: wiring, configuration, the embedded database, migrations, health, the command line. */
package org.quarkpress.boot;
