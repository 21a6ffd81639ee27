/**
 * What a deployment gives its reports without a rebuild: its own template, logo, colours, texts.
 */
@NullMarked
package org.entente.reports.house;

import org.jspecify.annotations.NullMarked;
