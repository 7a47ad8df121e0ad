// SPDX-License-Identifier: EPL-2.0
/**
 * Random numbers with an address: the same {@link org.spinscape.core.random.StreamKey} gives the same numbers on
 * every machine and for any number of threads.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.random;

import org.jspecify.annotations.NullMarked;
