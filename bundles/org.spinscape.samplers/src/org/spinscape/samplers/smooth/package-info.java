// SPDX-License-Identifier: EPL-2.0
/** Samplers on smooth landscapes. */
package org.spinscape.samplers.smooth;
