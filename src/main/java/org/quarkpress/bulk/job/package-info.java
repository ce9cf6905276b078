/** Jobs that import whole files: the spool they wait in, who works on them, and what people can ask of them. */
package org.quarkpress.bulk.job;
