// SPDX-License-Identifier: EPL-2.0
/** Flat-histogram walks: the density of states where there are too many states to count, and means from it. */
package org.spinscape.samplers.flat;
