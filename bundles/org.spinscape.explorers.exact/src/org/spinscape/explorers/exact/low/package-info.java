// SPDX-License-Identifier: EPL-2.0
/** The explorer {@code low-states}: all states below a lid that are connected with known low ones. */
package org.spinscape.explorers.exact.low;
