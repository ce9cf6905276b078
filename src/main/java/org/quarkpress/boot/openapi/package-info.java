/** The OpenAPI document: the route table, told in the words of OpenAPI 3.1. */
package org.quarkpress.boot.openapi;
