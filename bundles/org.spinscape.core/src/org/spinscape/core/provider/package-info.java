// SPDX-License-Identifier: EPL-2.0
/**
 * What every contribution says about itself: a stable id, a human name, a description,
 * its literature and its parameters.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.provider;

import org.jspecify.annotations.NullMarked;
