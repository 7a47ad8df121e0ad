// SPDX-License-Identifier: EPL-2.0
/** The explorer {@code enumeration}: density of states, minima and thermal averages from all energies. */
package org.spinscape.explorers.exact.enumeration;
