// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;

/** The results of a run, read when they are needed: those of all samples together may be larger than the memory. */
public interface Findings {

	/** The places that have results, in the order in which they are written. */
	List<ResultKey> keys();

	/** What there is at a place, in the order of {@link #at}. */
	List<ResultTag> tags(ResultKey key) throws IOException;

	/** The results at a place. */
	List<Result> at(ResultKey key) throws IOException;

	/** Of results that are in memory. */
	static Findings of(List<KeyedResult> results) {
		Map<ResultKey, List<Result>> byKey = new LinkedHashMap<>();
		results.forEach(result -> byKey.computeIfAbsent(result.key(), _ -> new ArrayList<>()).add(result.result()));
		return new Findings() {
			@Override
			public List<ResultKey> keys() {
				return List.copyOf(byKey.keySet());
			}

			@Override
			public List<ResultTag> tags(ResultKey key) {
				return at(key).stream().map(Result::tag).toList();
			}

			@Override
			public List<Result> at(ResultKey key) {
				return byKey.get(key);
			}
		};
	}
}
