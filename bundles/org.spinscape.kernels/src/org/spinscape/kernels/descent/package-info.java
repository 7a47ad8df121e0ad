// SPDX-License-Identifier: EPL-2.0
/** Descent in smooth landscapes to a stated gradient, for samplers and explorers alike. */
package org.spinscape.kernels.descent;
