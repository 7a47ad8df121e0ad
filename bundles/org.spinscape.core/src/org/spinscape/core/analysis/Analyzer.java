// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;

import org.spinscape.core.result.Result;

/** A pure function from recorded data to results: running it again gives the same bits. */
@FunctionalInterface
public interface Analyzer {

	/** Analyses one recording; an empty list if it has nothing to say about it. */
	List<Result> analyze(Recording recording);
}
