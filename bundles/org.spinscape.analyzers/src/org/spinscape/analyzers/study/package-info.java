// SPDX-License-Identifier: EPL-2.0
/** What analyzers of whole arms share, and those that compare sizes and arms. */
package org.spinscape.analyzers.study;
