// SPDX-License-Identifier: EPL-2.0
/** Paths between minima of smooth landscapes, and the barriers that they climb. */
package org.spinscape.explorers.smooth.paths;
