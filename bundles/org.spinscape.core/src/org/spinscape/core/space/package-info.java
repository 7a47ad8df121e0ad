// SPDX-License-Identifier: EPL-2.0
/**
 * State spaces and configurations. A configuration holds a state and nothing else: no energy, no cache.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.space;

import org.jspecify.annotations.NullMarked;
