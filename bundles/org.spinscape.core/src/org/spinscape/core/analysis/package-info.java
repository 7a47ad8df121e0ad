// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of analyzers: pure functions of recorded data.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.analysis;

import org.jspecify.annotations.NullMarked;
