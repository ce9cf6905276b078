/** WordPress's JSON schemas: what a value may be, how it is made to fit, and which arguments a schema asks for. */
package org.quarkpress.schema;
