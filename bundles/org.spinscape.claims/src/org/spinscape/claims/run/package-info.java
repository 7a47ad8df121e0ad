// SPDX-License-Identifier: EPL-2.0
/** Articles that are installed, and runs of their claims. */
package org.spinscape.claims.run;
