// SPDX-License-Identifier: EPL-2.0
/** Help in the workbench: the manual and what plug-ins add to it, as a view, by F1, and beside dialogs. */
package org.spinscape.ui.help;
