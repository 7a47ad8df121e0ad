// SPDX-License-Identifier: EPL-2.0
/** Whole units of energy, which all kernels count in. Not exported. */
package org.spinscape.kernels.units;
