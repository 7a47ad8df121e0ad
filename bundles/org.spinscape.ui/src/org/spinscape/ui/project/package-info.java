// SPDX-License-Identifier: EPL-2.0
/** Projects of ours: what marks them, and how they are made. */
package org.spinscape.ui.project;
