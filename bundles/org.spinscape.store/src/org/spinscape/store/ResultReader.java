// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.util.List;

import org.spinscape.core.result.Result;

/** Reads the results of a run. Safe for concurrent use. */
public interface ResultReader {

	/** The table of contents, in the order arm, point, sample (the aggregate first), name. */
	List<ResultEntry> entries() throws IOException;

	/** Loads several results, in the order asked; much quicker than one by one. */
	List<Result> load(List<ResultEntry> entries) throws IOException;

	/** Loads one result. */
	default Result load(ResultEntry entry) throws IOException {
		return load(List.of(entry)).getFirst();
	}
}
