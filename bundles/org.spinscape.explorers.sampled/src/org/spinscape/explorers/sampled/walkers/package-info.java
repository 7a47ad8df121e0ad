// SPDX-License-Identifier: EPL-2.0
/** What explorers that walk have in common: samplers named in a parameter, quenches to minima, many runs at once. */
package org.spinscape.explorers.sampled.walkers;
