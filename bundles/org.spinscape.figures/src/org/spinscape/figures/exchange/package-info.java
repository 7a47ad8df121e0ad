// SPDX-License-Identifier: EPL-2.0
/** The exchange diagram: how walkers travel between temperatures. */
package org.spinscape.figures.exchange;
