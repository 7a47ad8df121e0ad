// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;

/**
 * A pure function from everything that an arm has left behind to results: averages over disorder that are no means of
 * single values, curves over swept parameters, comparisons with other arms. Running it again gives the same bits.
 */
@FunctionalInterface
public interface StudyAnalyzer {

	/** Analyses an arm; an empty list if it has nothing to say about it. */
	List<StudyResult> analyze(Study study);
}
