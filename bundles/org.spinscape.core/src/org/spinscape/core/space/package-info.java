// SPDX-License-Identifier: EPL-2.0
/** State spaces and configurations. A configuration holds a state and nothing else: no energy, no cache. */
@NullMarked
package org.spinscape.core.space;

import org.jspecify.annotations.NullMarked;
