// SPDX-License-Identifier: EPL-2.0
/** Flooding from below: which minima are joined at which saddle. */
package org.spinscape.explorers.exact.flood;
