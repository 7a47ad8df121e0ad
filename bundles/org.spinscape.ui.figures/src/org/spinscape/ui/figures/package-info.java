// SPDX-License-Identifier: EPL-2.0
/** Views of results at large: curves and other figures, numbers, tables and verdicts. They read the store only. */
package org.spinscape.ui.figures;
