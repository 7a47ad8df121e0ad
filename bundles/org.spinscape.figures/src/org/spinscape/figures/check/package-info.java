// SPDX-License-Identifier: EPL-2.0
/**
 * The conformance kit for figures: the clauses of {@link org.spinscape.figures.ResultFigureProvider}, each with code that
 * tries it. Plain Java, as the kit for other contributions ({@code org.spinscape.conformance.check}).
 *
 * @since 0.2.0
 */
package org.spinscape.figures.check;
