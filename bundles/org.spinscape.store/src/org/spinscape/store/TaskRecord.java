// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.result.Result;

/**
 * What a task has committed.
 *
 * @param results    its results in the order found
 * @param recordings its recordings
 */
public record TaskRecord(List<Result> results, List<Recording> recordings) {

	public TaskRecord {
		results = List.copyOf(results);
		recordings = List.copyOf(recordings);
	}
}
