// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Result;

/**
 * Checks an {@link AnalyzerProvider} against the contracts of {@code org.spinscape.core}, on runs that the kit makes up:
 * a few spins in equilibrium at three temperatures, with four replicas, read by every observable that
 * {@link org.spinscape.core.kind.ObservableKinds} knows, at five sizes with some disorder samples each; and on runs that are
 * too short, too few, stuck or empty. Whatever parameter an analyzer is told is swept stands among the swept ones.
 */
public final class AnalyzerChecks {

	private AnalyzerChecks() {
	}

	/**
	 * What an analyzer says about the kit's runs, for whoever draws it.
	 *
	 * @throws RuntimeException if it fails; the clauses say more
	 */
	public static List<Result> results(AnalyzerProvider provider, Map<String, String> values) {
		return new AnalyzerTrial(provider, provider.schema().parse(values), List.of()).results();
	}

	/**
	 * The clauses, one by one.
	 *
	 * @param values values for some of the provider's parameters
	 * @param more   what other tasks have left behind, for an analyzer that finds nothing to work on in the kit's own
	 */
	public static List<Check> checks(AnalyzerProvider provider, Map<String, String> values, List<TaskData> more) {
		List<Check> all = new ArrayList<>(SchemaChecks.of(provider, values));
		Parameters parameters;
		try {
			parameters = provider.schema().parse(values);
		} catch (RuntimeException e) {
			return all; // the clause about the schema says so
		}
		AnalyzerTrial trial = new AnalyzerTrial(provider, parameters, more);
		all.add(new Check("AnalyzerProvider: says something about one of the runs, or about a study of them", trial::speaks));
		all.add(new Check("AnalyzerProvider.gives: results are of declared kinds, units and columns, and can be told apart",
				trial::declared));
		all.add(new Check("Analyzer: running it again gives the same bits, and what it is given stays as it is",
				trial::pure));
		all.add(new Check("Analyzer: replicas may stand in any order", trial::replicas));
		all.add(new Check("StudyAnalyzer: disorder samples may stand in any order, resampling aside", trial::samples));
		all.add(new Check("Analyzer: a run that is too short, stuck, empty or has a single replica is no failure",
				trial::little));
		all.add(new Check("StudyAnalyzer: too few points or samples are no failure", trial::fewSamples));
		all.add(new Check("Verdict: nobody can say from a single record or a single sample", trial::cannotSay));
		return all;
	}
}
