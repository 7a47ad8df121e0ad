// SPDX-License-Identifier: EPL-2.0
/** Exact kernels: whole state spaces at once. Provisional until 1.0. */
package org.spinscape.kernels.exact;
