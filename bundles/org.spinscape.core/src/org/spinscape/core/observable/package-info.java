// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of observables: they read the state of an ensemble of walkers and change nothing.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.observable;

import org.jspecify.annotations.NullMarked;
