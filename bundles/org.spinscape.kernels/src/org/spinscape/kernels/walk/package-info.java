// SPDX-License-Identifier: EPL-2.0
/** What all sweep kernels have in common: the rule for a single spin, and walkers that sweep by themselves. */
package org.spinscape.kernels.walk;
