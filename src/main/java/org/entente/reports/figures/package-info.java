/** Facts as pictures with their data: networks, years, lifetimes, crossings and maps. */
@NullMarked
package org.entente.reports.figures;

import org.jspecify.annotations.NullMarked;
