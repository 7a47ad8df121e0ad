// SPDX-License-Identifier: EPL-2.0
/** Order parameters: distributions, dimensionless ratios and their crossings, the geometry of overlaps. */
package org.spinscape.analyzers.order;
