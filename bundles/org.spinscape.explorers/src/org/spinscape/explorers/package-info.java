// SPDX-License-Identifier: EPL-2.0
/** Explorers that come with Spinscape: exact enumeration and exact barrier trees. */
package org.spinscape.explorers;
