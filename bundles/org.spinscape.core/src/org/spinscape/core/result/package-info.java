// SPDX-License-Identifier: EPL-2.0
/**
 * Typed results: immutable, with units and meaning. They are what the store keeps, the views show and the figures draw.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.result;

import org.jspecify.annotations.NullMarked;
