// SPDX-License-Identifier: EPL-2.0
/** A sortable table of many rows, in the colours of the theme. */
package org.spinscape.ui.table;
