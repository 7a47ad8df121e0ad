// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of layers, of which network losses are put together.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.layer;

import org.jspecify.annotations.NullMarked;
