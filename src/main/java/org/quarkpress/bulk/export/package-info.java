/** What a site has as import records: the way out that leads in again. */
package org.quarkpress.bulk.export;
