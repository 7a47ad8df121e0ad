// SPDX-License-Identifier: EPL-2.0
/** The contract of layers, of which network losses are put together. */
@NullMarked
package org.spinscape.core.layer;

import org.jspecify.annotations.NullMarked;
