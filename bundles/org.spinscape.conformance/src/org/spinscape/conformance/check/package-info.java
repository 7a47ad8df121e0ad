// SPDX-License-Identifier: EPL-2.0
/**
 * The clauses of the contracts, each with code that tries it on a provider. Plain Java: usable from JUnit, from a
 * command line, from anything.
 *
 * @since 0.2.0
 */
package org.spinscape.conformance.check;
