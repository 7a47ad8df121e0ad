// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import java.nio.file.Path;

/** A run of this session, under way or over, whose traces can be drawn. */
public interface TracedRun {

	/** What people call it. */
	String name();

	/** Where it is on the disk. */
	Path directory();

	/** Whether it has ended, well or not. */
	boolean over();

	/** Its traces so far. */
	LiveTraces traces();

	/** How its walkers exchange temperatures. */
	LiveExchanges exchanges();
}
