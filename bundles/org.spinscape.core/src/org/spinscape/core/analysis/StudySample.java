// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;

import org.spinscape.core.result.Result;

/**
 * One disorder sample at one sweep point. What it holds is read when asked for and not kept: an analyzer that needs it
 * twice keeps what it needs. A file that cannot be read gives a {@link java.io.UncheckedIOException}.
 */
public interface StudySample {

	/** Index of the disorder sample. */
	int index();

	/** The results of its explorers, sampler and analyzers; much quicker than {@link #load()}. */
	List<Result> results();

	/** Its recordings and results. */
	TaskData load();
}
