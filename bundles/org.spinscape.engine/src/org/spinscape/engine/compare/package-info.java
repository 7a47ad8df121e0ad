// SPDX-License-Identifier: EPL-2.0
/** Runs beside each other: what each of them is, what differs in their settings, and by how much their numbers differ. */
@NullMarked
package org.spinscape.engine.compare;

import org.jspecify.annotations.NullMarked;
