// SPDX-License-Identifier: EPL-2.0
/** Running a plan: tasks in a pool of threads, checkpoints, resume, and the results of all tasks put together. */
@NullMarked
package org.spinscape.engine.run;

import org.jspecify.annotations.NullMarked;
