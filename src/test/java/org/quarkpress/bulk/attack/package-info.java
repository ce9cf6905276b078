/** Imports under attack and bad luck: damaged files, names that lead nowhere, two at once, and what is left afterwards. */
package org.quarkpress.bulk.attack;
