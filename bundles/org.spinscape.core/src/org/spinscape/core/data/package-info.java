// SPDX-License-Identifier: EPL-2.0
/** The contract of data sets: what networks and Boltzmann machines learn from. */
@NullMarked
package org.spinscape.core.data;

import org.jspecify.annotations.NullMarked;
