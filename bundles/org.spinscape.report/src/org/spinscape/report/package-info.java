// SPDX-License-Identifier: EPL-2.0
/** Reports of runs and of claims as pages that need nothing but themselves, and citations. */
package org.spinscape.report;
