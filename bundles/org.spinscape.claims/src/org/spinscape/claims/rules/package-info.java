// SPDX-License-Identifier: EPL-2.0
/** The rules that come with Spinscape, registered as a stranger's are. */
package org.spinscape.claims.rules;
