// SPDX-License-Identifier: EPL-2.0
/** Folding and glass temperatures, stability gap and Z-score. */
package org.spinscape.analyzers.folding;
