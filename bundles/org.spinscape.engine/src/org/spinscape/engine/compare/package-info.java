// SPDX-License-Identifier: EPL-2.0
/** Runs beside each other: what each of them is, what differs in their settings, and by how much their numbers differ. */
package org.spinscape.engine.compare;
