// SPDX-License-Identifier: EPL-2.0
/** All runs of the workspace in one table, with what people say of them. */
package org.spinscape.ui.run.table;
