// SPDX-License-Identifier: EPL-2.0
/** The engine as a bundle. */
@NullMarked
package org.spinscape.engine;

import org.jspecify.annotations.NullMarked;
