// SPDX-License-Identifier: EPL-2.0
/** Glasses of real numbers on a sphere. */
package org.spinscape.hamiltonians.spherical;
