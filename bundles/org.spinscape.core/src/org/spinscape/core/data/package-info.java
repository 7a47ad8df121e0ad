// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of data sets: what networks and Boltzmann machines learn from.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.data;

import org.jspecify.annotations.NullMarked;
