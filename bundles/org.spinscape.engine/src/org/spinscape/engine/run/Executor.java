// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;

/** Who carries out the tasks of a run. The results do not depend on it. */
public interface Executor {

	/**
	 * Works through the open tasks until none is left or the run is cancelled. A task that fails is noted in the work and
	 * stops no other.
	 *
	 * @throws IOException if nothing could be done at all
	 */
	void execute(Workload work) throws IOException;

	/** How many tasks it carries out at a time, in words, for the log. */
	String describe();
}
