// SPDX-License-Identifier: EPL-2.0
/** How the other packages choose between a reference and a Vector API kernel. Not exported. */
package org.spinscape.kernels.choice;
