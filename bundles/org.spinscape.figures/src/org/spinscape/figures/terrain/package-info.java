// SPDX-License-Identifier: EPL-2.0
/** Landscapes as terrain: the minima and saddles of a barrier tree on a plane, with their energies as heights. */
package org.spinscape.figures.terrain;
