// SPDX-License-Identifier: EPL-2.0
/**
 * Work that takes long: how it is stopped, and saved so that it goes on with the same bits.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.work;

import org.jspecify.annotations.NullMarked;
