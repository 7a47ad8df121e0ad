// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.List;
import java.util.Set;

import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Need;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.StateSpace;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.LinearSweep;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.Parameter;

/** The smallest contributions that an engine can be tested with, and experiments made of them. */
public final class Fixtures {

	public static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	private static final ResultKind<Scalar> DEPTH = ResultKind.scalar("depth", "J", "How deep it is.");

	private Fixtures() {
	}

	public static Catalog catalog() {
		return Catalog.of(List.of(new Chain(), new Look(), new Nothing(), new Sounding(), new Chart()));
	}

	/** An experiment with one arm "a": a chain and an explorer. */
	public static Experiment experiment() {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName("test");
		Arm arm = FACTORY.createArm();
		arm.setName("a");
		arm.setHamiltonian(component("chain"));
		arm.getExplorers().add(component("look"));
		experiment.getArms().add(arm);
		return experiment;
	}

	public static Component component(String id) {
		Component component = FACTORY.createComponent();
		component.setProvider(id);
		return component;
	}

	public static Parameter parameter(Component component, String name) {
		Parameter parameter = FACTORY.createParameter();
		parameter.setName(name);
		component.getParameters().add(parameter);
		return parameter;
	}

	public static LinearSweep linear(double from, double to, int count) {
		LinearSweep sweep = FACTORY.createLinearSweep();
		sweep.setFrom(from);
		sweep.setTo(to);
		sweep.setCount(count);
		return sweep;
	}

	public static ListSweep list(String... values) {
		ListSweep sweep = FACTORY.createListSweep();
		sweep.getValues().addAll(List.of(values));
		return sweep;
	}

	/** An open chain: H = -J sum of s_i s_(i+1). */
	private static final class Chain implements HamiltonianProvider {
		@Override
		public String id() {
			return "chain";
		}

		@Override
		public String name() {
			return "Chain";
		}

		@Override
		public String description() {
			return "An open ferromagnetic chain.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().integer("N", 4, 2, 20).positive("J", 1).positive("beta", 2).build();
		}

		@Override
		public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
			int n = parameters.integer("N");
			double j = parameters.real("J");
			return new Hamiltonian<IsingConfiguration>() {
				@Override
				public StateSpace<IsingConfiguration> space() {
					return new IsingSpace(n);
				}

				@Override
				public double energy(IsingConfiguration s) {
					int sum = 0;
					for (int i = 1; i < n; i++) {
						sum += s.spin(i - 1) * s.spin(i);
					}
					return -j * sum;
				}
			};
		}
	}

	/** An explorer that reports nothing. */
	private static final class Look implements ExplorerProvider {
		@Override
		public String id() {
			return "look";
		}

		@Override
		public String name() {
			return "Look";
		}

		@Override
		public String description() {
			return "Looks and says nothing.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().integer("depth", 1, 1, 9).component("probe", "analyzer", "nothing").build();
		}

		@Override
		public Explorer create(Parameters parameters) {
			return (hamiltonian, context) -> List.of();
		}
	}

	/** An explorer that finds how deep the landscape is. */
	private static final class Sounding implements ExplorerProvider {
		@Override
		public String id() {
			return "sounding";
		}

		@Override
		public String name() {
			return "Sounding";
		}

		@Override
		public String description() {
			return "Finds the depth.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(DEPTH);
		}

		@Override
		public Explorer create(Parameters parameters) {
			return (hamiltonian, context) -> List.of(Scalar.exact(DEPTH, 1));
		}
	}

	/** An analyzer that works on what an explorer has found. */
	private static final class Chart implements AnalyzerProvider {
		@Override
		public String id() {
			return "chart";
		}

		@Override
		public String name() {
			return "Chart";
		}

		@Override
		public String description() {
			return "Draws up what was found.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().text("result", "depth").integer("replicas", 1, 1, 9).build();
		}

		@Override
		public List<Need> needs(Parameters parameters) {
			return List.of(Need.selected(ResultSelector.parse(parameters.text("result"))));
		}

		@Override
		public int fewestReplicas(Parameters parameters) {
			return parameters.integer("replicas");
		}

		@Override
		public boolean needsRecordings() {
			return false;
		}
	}

	/** An analyzer that has nothing to say. */
	private static final class Nothing implements AnalyzerProvider {
		@Override
		public String id() {
			return "nothing";
		}

		@Override
		public String name() {
			return "Nothing";
		}

		@Override
		public String description() {
			return "Says nothing.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().integer("width", 1, 1, 5).component("inner", "analyzer", "nothing").build();
		}

		@Override
		public Analyzer create(Parameters parameters) {
			return recording -> List.of();
		}
	}
}
