// SPDX-License-Identifier: EPL-2.0
/** Spins that point anywhere in the plane or in space. */
package org.spinscape.hamiltonians.vector;
