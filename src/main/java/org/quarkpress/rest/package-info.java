/** The protocol of WordPress's REST API: routes as data, requests, answers and all that shapes them. */
package org.quarkpress.rest;
