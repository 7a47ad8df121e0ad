// SPDX-License-Identifier: EPL-2.0
/** Products and eigensystems of dense matrices in double precision, the same bits on every machine. */
package org.spinscape.kernels.matrix;
