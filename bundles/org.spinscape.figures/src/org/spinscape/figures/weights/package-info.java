// SPDX-License-Identifier: EPL-2.0
/** Pictures of what the units of networks and Boltzmann machines see. */
package org.spinscape.figures.weights;
