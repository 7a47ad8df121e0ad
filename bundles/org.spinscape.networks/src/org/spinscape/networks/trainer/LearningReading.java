// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.Learner;
import org.spinscape.networks.Learner.Examiner;

/** What is read off weights by an examination, one component per replica. */
abstract class LearningReading implements ObservableProvider {

	private final String id;
	private final String name;
	private final String unit;
	private final String meaning;
	private final boolean test;
	private final boolean classes;
	private final ToDoubleBiFunction<Examiner, double[]> reading;

	/** @param test whether it needs samples held out @param classes whether it needs classes */
	LearningReading(String id, String name, String unit, String meaning, boolean test, boolean classes,
			ToDoubleBiFunction<Examiner, double[]> reading) {
		this.id = id;
		this.name = name;
		this.unit = unit;
		this.meaning = meaning;
		this.test = test;
		this.classes = classes;
		this.reading = reading;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final String description() {
		return meaning + ".";
	}

	@Override
	public final Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(kind());
	}

	@Override
	public final ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public final Set<Class<?>> requires() {
		return Set.of(Learner.class);
	}

	@Override
	public final Optional<String> refuse(ObservableSetup setup) {
		Learner learner = setup.hamiltonian().capability(Learner.class).orElseThrow();
		if (test && !learner.hasTest()) {
			return Optional.of("no samples are held out; give the model some with its parameter test");
		}
		return classes && !learner.classifies() ? Optional.of("the data have no classes; leave it out") : Optional.empty();
	}

	private ResultKind<Scalar> kind() {
		return ResultKind.scalar(id, unit, meaning);
	}

	@Override
	public final Observable create(ObservableSetup setup) {
		return new Reading(kind().tag(), setup.replicas(), reading,
				setup.hamiltonian().capability(Learner.class).orElseThrow().examiner());
	}

	private record Reading(ResultTag tag, int width,
			ToDoubleBiFunction<Examiner, double[]> reading, Examiner examiner) implements Observable {

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			for (int replica = 0; replica < width; replica++) {
				RealConfiguration weights = (RealConfiguration) ensemble.walker(slot, replica).configuration();
				out[replica] = reading.applyAsDouble(examiner, weights.values());
			}
		}
	}
}
