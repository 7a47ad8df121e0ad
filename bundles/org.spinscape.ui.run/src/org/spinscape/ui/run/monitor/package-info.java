// SPDX-License-Identifier: EPL-2.0
/** Starting, watching and stopping runs in the workbench. The engine does the work, in jobs. */
package org.spinscape.ui.run.monitor;
