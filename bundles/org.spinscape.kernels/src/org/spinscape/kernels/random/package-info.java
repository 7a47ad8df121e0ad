// SPDX-License-Identifier: EPL-2.0
/** Random words in bulk for kernels: addressed like every stream, and the same bits whatever the vector width. */
package org.spinscape.kernels.random;
