// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.samplers.single.Metropolis;

/** What contributions give and do not declare is said once, with the plug-in; what they declare is not. */
class UndeclaredTest {

	private static final ResultKind<Scalar> SAID = ResultKind.scalar("said", "", "Declared by all.");
	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	@TempDir
	Path folder;

	private static ResultKind<Scalar> unsaid(String giver) {
		return ResultKind.scalar("unsaid-" + giver, "", "Declared by nobody.");
	}

	private interface Named extends Provider {

		@Override
		default String name() {
			return id();
		}

		@Override
		default String description() {
			return "Gives what it does not declare.";
		}

		@Override
		default ParameterSchema schema() {
			return ParameterSchema.empty();
		}
	}

	private record Explores(String id) implements ExplorerProvider, Named {

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(SAID);
		}

		@Override
		public Explorer create(Parameters parameters) {
			return (_, _) -> List.of(Scalar.exact(SAID, 1), Scalar.exact(unsaid("by-explorer"), 1));
		}
	}

	private record Observes(String id) implements ObservableProvider, Named {

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(SAID);
		}

		@Override
		public Observable create(ObservableSetup setup) {
			return new Reading();
		}
	}

	private record Reading() implements Observable {

		@Override
		public ResultTag tag() {
			return unsaid("by-observable").tag();
		}

		@Override
		public int width() {
			return 1;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			out[0] = 1;
		}
	}

	private record Analyses(String id) implements AnalyzerProvider, Named {

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(SAID);
		}

		@Override
		public Analyzer create(Parameters parameters) {
			return _ -> List.of(Scalar.exact(SAID, 1), Scalar.exact(unsaid("of-task"), 1));
		}

		@Override
		public Optional<StudyAnalyzer> study(Parameters parameters) {
			return Optional.of(_ -> List.of(StudyResult.ofArm(Scalar.exact(SAID, 1)),
					StudyResult.ofArm(Scalar.exact(unsaid("of-study"), 1))));
		}
	}

	private static Component component(String id) {
		Component component = FACTORY.createComponent();
		component.setProvider(id);
		return component;
	}

	private static Experiment experiment() {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName("undeclared");
		experiment.setSamples(3);
		Budget budget = FACTORY.createBudget();
		budget.setSweeps(4);
		budget.setInterval(1);
		experiment.setBudget(budget);
		Arm arm = FACTORY.createArm();
		arm.setName("arm");
		arm.setHamiltonian(component("sk"));
		arm.getExplorers().add(component("explores"));
		arm.setSampler(component("metropolis"));
		arm.getObservables().add(component("observes"));
		arm.getAnalyzers().add(component("analyses"));
		experiment.getArms().add(arm);
		return experiment;
	}

	private static final class Ear implements RunMonitor {

		private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

		@Override
		public void message(String text) {
			heard.add(text);
		}
	}

	private static String sentence(String who, String kinds) {
		return "arm 'arm', " + who + " of plug-in org.spinscape.engine.run gives results that it does not declare: " + kinds
				+ "; its author should add them to gives()";
	}

	/** Three samples are run by two threads, and analysed anew: each sentence is heard once in each of the two. */
	@Test
	void eachIsSaidOnceWithItsPlugIn() throws RunException {
		Runner runner = new Runner(Catalog.of(List.of(new SherringtonKirkpatrick(), new Metropolis(),
				new Explores("explores"), new Observes("observes"), new Analyses("analyses"))));
		Ear ear = new Ear();
		Path target = folder.resolve("run");
		assertEquals(RunOutcome.State.COMPLETE, runner.start(experiment(), folder, target, 2, ear).state());
		List<String> analyses = List.of(sentence("analyzer 'analyses'", "unsaid-of-study"),
				sentence("analyzer 'analyses'", "unsaid-of-task"));
		Set<String> all = new TreeSet<>(analyses);
		all.add(sentence("explorer 'explores'", "unsaid-by-explorer"));
		all.add(sentence("observable 'observes'", "unsaid-by-observable"));
		assertEquals(List.copyOf(all), ear.heard.stream().sorted().toList());
		Ear again = new Ear();
		assertEquals(RunOutcome.State.COMPLETE, runner.analyze(target, Map.of(), again).state());
		assertEquals(analyses, again.heard.stream().sorted().toList());
	}
}
