// SPDX-License-Identifier: EPL-2.0
/** Guides that lead through a task step by step, beside the work. */
package org.spinscape.workbench.guide;
