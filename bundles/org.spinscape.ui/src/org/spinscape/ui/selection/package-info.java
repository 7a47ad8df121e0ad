// SPDX-License-Identifier: EPL-2.0
/** Which run, which of its results and which minimum the views show. */
package org.spinscape.ui.selection;
