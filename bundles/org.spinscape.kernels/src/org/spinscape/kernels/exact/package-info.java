// SPDX-License-Identifier: EPL-2.0
/** Exact kernels: whole state spaces at once. */
package org.spinscape.kernels.exact;
