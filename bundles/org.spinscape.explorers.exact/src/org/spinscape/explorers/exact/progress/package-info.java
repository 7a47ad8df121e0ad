// SPDX-License-Identifier: EPL-2.0
/** Reporting and cancelling of long work. */
package org.spinscape.explorers.exact.progress;
