// SPDX-License-Identifier: EPL-2.0
/** The contract of data sets: what networks and Boltzmann machines learn from. */
package org.spinscape.core.data;
