/** The forms in which an answer leaves: for the page, for programs, for spreadsheets. */
@NullMarked
package org.entente.console.answer;

import org.jspecify.annotations.NullMarked;
