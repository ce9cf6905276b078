/** WordPress's settings: the options of the site that REST shows to those who manage it. */
package org.quarkpress.setting;
