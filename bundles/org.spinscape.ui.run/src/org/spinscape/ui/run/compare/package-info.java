// SPDX-License-Identifier: EPL-2.0
/** Several runs beside each other: joint figures, and one table of settings, numbers and differences. */
package org.spinscape.ui.run.compare;
