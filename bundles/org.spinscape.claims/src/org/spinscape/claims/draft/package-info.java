// SPDX-License-Identifier: EPL-2.0
/** Making claims of what a run has measured. */
package org.spinscape.claims.draft;
