// SPDX-License-Identifier: EPL-2.0
/**
 * Views drawn with Nebula's Visualization widgets: live traces and states on a lattice. An opt-in: nothing else of Spinscape
 * knows of this bundle. Each view is a pane that needs no workbench, and a part that puts it into one.
 */
package org.spinscape.ui.nebula;
