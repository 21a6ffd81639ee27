/** Reports read back from their files, by other code than wrote them. */
package org.entente.reports.reading;
