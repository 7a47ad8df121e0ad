// SPDX-License-Identifier: EPL-2.0
/** New &gt; Spinscape Plug-in: a project with a plug-in that works, to be changed into one's own. */
package org.spinscape.ui.experiment.plugin;
