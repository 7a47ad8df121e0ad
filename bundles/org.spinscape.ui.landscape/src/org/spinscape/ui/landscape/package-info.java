// SPDX-License-Identifier: EPL-2.0
/**
 * Views of landscapes: the disconnectivity tree, the table of minima, the picture of a state. Each view is a pane that
 * needs no workbench, and a part that puts it into one. They read the store only.
 */
package org.spinscape.ui.landscape;
