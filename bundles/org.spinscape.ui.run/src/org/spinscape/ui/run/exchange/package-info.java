// SPDX-License-Identifier: EPL-2.0
/** The exchange diagram of parallel tempering, of a run under way or of one that is shown. */
package org.spinscape.ui.run.exchange;
