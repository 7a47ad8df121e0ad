// SPDX-License-Identifier: EPL-2.0
/** From an experiment to the tasks of a run: sweeps expanded, expressions evaluated, every task with a stable id. */
@NullMarked
package org.spinscape.engine.plan;

import org.jspecify.annotations.NullMarked;
