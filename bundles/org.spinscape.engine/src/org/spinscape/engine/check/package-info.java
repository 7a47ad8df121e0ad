// SPDX-License-Identifier: EPL-2.0
/** What is wrong with an experiment, in sentences that name element and remedy. */
@NullMarked
package org.spinscape.engine.check;

import org.jspecify.annotations.NullMarked;
