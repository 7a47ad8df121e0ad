// SPDX-License-Identifier: EPL-2.0
/** The page that a newcomer sees first. */
package org.spinscape.workbench.welcome;
