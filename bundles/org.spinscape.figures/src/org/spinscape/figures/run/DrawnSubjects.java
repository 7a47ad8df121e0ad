// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.Result;
import org.spinscape.figures.Subject;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** Which results of a run are drawn where nobody chooses. */
final class DrawnSubjects {

	private static final int SAMPLES_DRAWN = 3;
	/** With more sweep points than this, one sample of each has to do. */
	private static final int FEW_POINTS = 3;

	private DrawnSubjects() {
	}

	static List<Subject> of(ResultReader reader) throws IOException {
		List<ResultEntry> all = reader.entries();
		Set<String> averaged = new HashSet<>();
		Set<Map<String, String>> points = new HashSet<>();
		for (ResultEntry entry : all) {
			if (entry.key().overSamples()) {
				averaged.add(entry.type() + entry.tag().identity());
			} else {
				points.add(entry.key().point());
			}
		}
		int samples = points.size() > FEW_POINTS ? 1 : SAMPLES_DRAWN;
		List<ResultEntry> drawn = new ArrayList<>();
		for (ResultEntry entry : all) {
			boolean hasAverage = averaged.contains(entry.type() + entry.tag().identity());
			// A curve with an average is drawn once, and a swept scalar not again as the curve of its averages.
			boolean sweep = entry.is(StudyKinds.OVER_SWEEP);
			if (!sweep && (entry.type().equals("scalar") || entry.key().overSamples()
					|| !hasAverage && entry.key().sample() < samples)) {
				drawn.add(entry);
			}
		}
		List<Result> results = reader.load(drawn);
		List<Subject> subjects = new ArrayList<>();
		for (int i = 0; i < drawn.size(); i++) {
			ResultKey key = drawn.get(i).key();
			subjects.add(new Subject(key.arm(), key.point(), key.sample(), results.get(i)));
		}
		return subjects;
	}
}
