// SPDX-License-Identifier: EPL-2.0
/** Checks of models against the values that they are known to have. */
@NullMarked
package org.spinscape.engine.validation;

import org.jspecify.annotations.NullMarked;
