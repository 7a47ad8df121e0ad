// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Components;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/** Checks a {@link DataSetProvider} against the contracts of {@code org.spinscape.core}. */
public final class DataSetChecks {

	/** The promised accuracy of a prediction of memory. */
	private static final double FACTOR = 2;
	/** What does not count in it: a model that small data are drawn from takes more than they. */
	private static final long SMALL = 1 << 20;

	private final DataSetProvider provider;
	private final Parameters parameters;

	private DataSetChecks(DataSetProvider provider, Parameters parameters) {
		this.provider = provider;
		this.parameters = parameters;
	}

	/**
	 * The clauses, one by one.
	 *
	 * @param values     values for some of the provider's parameters, all that have no default among them
	 * @param components finds the contributions that the data name
	 */
	public static List<Check> checks(DataSetProvider provider, Map<String, String> values, Components components) {
		List<Check> all = new ArrayList<>(SchemaChecks.of(provider, values));
		Parameters parameters;
		try {
			parameters = provider.schema().parse(values).with(components);
		} catch (RuntimeException e) {
			return all; // the clause about the schema says so
		}
		DataSetChecks checks = new DataSetChecks(provider, parameters);
		all.add(new Check("DataSetProvider.load: an equal stream gives the same data to the last bit",
				checks::deterministic));
		all.add(new Check("DataSetProvider.load: inputs and targets are finite", checks::finite));
		all.add(new Check("DataSetProvider.memory: what the data take is predicted within a factor of two", checks::memory));
		all.add(new Check("DataSetProvider.remark: one sentence or nothing, without a full stop", checks::remark));
		return all;
	}

	private DataSet load() {
		return provider.load(parameters, new StreamKey(0, StreamPurpose.TEST, "data set conformance", 0, 0).open());
	}

	private void deterministic() {
		DataSet one = load();
		DataSet other = load();
		unless(one.shape().equals(other.shape()), "samples are %s, and then %s", one.shape(), other.shape());
		int input = Arrays.mismatch(one.inputs(), other.inputs());
		unless(input < 0, "of an equal stream input %s of all is another", input);
		int target = Arrays.mismatch(one.targets(), other.targets());
		unless(target < 0, "of an equal stream target %s of all is another", target);
	}

	private void finite() {
		DataSet data = load();
		unless(Arrays.stream(data.inputs()).allMatch(Double::isFinite), "some input is no number");
		unless(Arrays.stream(data.targets()).allMatch(Double::isFinite), "some target is no number");
	}

	private void memory() {
		DataSet data = load();
		double taken = Double.BYTES * ((double) data.inputs().length + data.targets().length);
		double predicted = provider.memory(parameters);
		unless(predicted <= FACTOR * taken + SMALL && predicted >= taken / FACTOR - SMALL,
				"it predicts %s bytes, and its numbers take %s", predicted, taken);
	}

	private void remark() {
		String remark = provider.remark(parameters);
		if (!remark.isEmpty()) {
			Sentences.require(remark);
			unless(!remark.endsWith("."), "the remark ends with a full stop: %s", remark);
		}
	}
}
