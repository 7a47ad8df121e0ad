// SPDX-License-Identifier: EPL-2.0
/** Figures on the screen: drawn by the painter that writes the files, with zoom, pan, tooltips and export. */
package org.spinscape.ui.figure;
