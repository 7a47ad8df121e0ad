// SPDX-License-Identifier: EPL-2.0
/** Samplers of vectors of fixed length, one vector after the other. */
package org.spinscape.samplers.vector;
