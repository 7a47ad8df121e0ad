// SPDX-License-Identifier: EPL-2.0
/** All figures of a run, chosen and written in one go. */
package org.spinscape.figures.run;
