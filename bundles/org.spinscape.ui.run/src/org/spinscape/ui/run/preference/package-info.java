// SPDX-License-Identifier: EPL-2.0
/** What the user prefers for runs of the workbench. */
package org.spinscape.ui.run.preference;
