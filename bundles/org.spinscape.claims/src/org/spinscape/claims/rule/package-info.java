// SPDX-License-Identifier: EPL-2.0
/** The contract of rules, which judge claims by what a run gave. */
package org.spinscape.claims.rule;
