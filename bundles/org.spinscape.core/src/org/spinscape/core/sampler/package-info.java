// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of samplers: they change the state of walkers, sweep by sweep, and do nothing else.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.sampler;

import org.jspecify.annotations.NullMarked;
