// SPDX-License-Identifier: EPL-2.0
/** The contract of analyzers: pure functions of recorded data. */
@NullMarked
package org.spinscape.core.analysis;

import org.jspecify.annotations.NullMarked;
