// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Nested;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.Parameter;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** Components of a kind that a stranger has declared are known by catalogue, checks and runs as those of ours. */
class OwnKindTest {

	/** What a stranger's explorers work in: a kind of the stranger's own. */
	private interface Medium extends Provider {

		ComponentKind KIND = new ComponentKind("medium", Medium.class, "Media", "what light goes through.");

		double index(Parameters parameters);

		@Override
		default Optional<ComponentKind> componentKind() {
			return Optional.of(KIND);
		}
	}

	private record Glass(String id) implements Medium {

		@Override
		public String name() {
			return "Glass";
		}

		@Override
		public String description() {
			return "A glass.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().real("n", 1.5, 1, 3).describe("Index of refraction.").build();
		}

		@Override
		public double index(Parameters parameters) {
			return parameters.real("n");
		}
	}

	/** One that calls something else a medium. */
	private record Impostor() implements Provider {

		@Override
		public String id() {
			return "impostor";
		}

		@Override
		public String name() {
			return "Impostor";
		}

		@Override
		public String description() {
			return "Another kind of the same label.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Optional<ComponentKind> componentKind() {
			return Optional.of(new ComponentKind("medium", Impostor.class, "Mediums", "who speak."));
		}
	}

	private record Refracts() implements ExplorerProvider {

		@Override
		public String id() {
			return "refracts";
		}

		@Override
		public String name() {
			return "Refracts";
		}

		@Override
		public String description() {
			return "Gives the index of a medium.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().component("in", Medium.KIND.label(), "glass").describe("The medium.").build();
		}

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(LandscapeKinds.GROUND_ENERGY);
		}

		@Override
		public Explorer create(Parameters parameters) {
			Nested<Medium> medium = parameters.nested("in", Medium.class);
			return (_, _) -> List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, medium.provider().index(medium
					.parameters())));
		}
	}

	private static final Catalog CATALOG = Catalog.of(List.of(new SherringtonKirkpatrick(), new Refracts(), new Glass(
			"glass")));
	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	@TempDir
	Path folder;

	private static Experiment experiment(String medium) {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName("light");
		Arm arm = FACTORY.createArm();
		arm.setName("glass");
		Component model = FACTORY.createComponent();
		model.setProvider("sk");
		arm.setHamiltonian(model);
		Component explorer = FACTORY.createComponent();
		explorer.setProvider("refracts");
		Parameter parameter = FACTORY.createParameter();
		parameter.setName("in");
		parameter.setValue(medium);
		explorer.getParameters().add(parameter);
		arm.getExplorers().add(explorer);
		experiment.getArms().add(arm);
		return experiment;
	}

	@Test
	void theKindIsListedBehindOurs() {
		assertEquals(8, CATALOG.kinds().size());
		assertEquals(Medium.KIND, CATALOG.kinds().getLast());
		assertEquals(Optional.of(Medium.KIND), CATALOG.kind("medium"));
		assertEquals(List.of("glass"), CATALOG.all(Medium.KIND).stream().map(Contribution::id).toList());
		assertTrue(CATALOG.provider(Medium.class, "glass").isPresent());
		assertEquals(7, Catalog.of(List.of()).kinds().size());
	}

	/** A stranger's component is a service of the type that all providers have. */
	@Test
	void aServiceIsFound() {
		Bundle bundle = FrameworkUtil.getBundle(OwnKindTest.class);
		Assumptions.assumeTrue(bundle != null, "there are no services on a class path");
		ServiceRegistration<Provider> registration = bundle.getBundleContext().registerService(Provider.class,
				new Glass("glass"), null);
		try {
			Catalog installed = Catalog.installed();
			assertEquals(Optional.of(Medium.KIND), installed.kind("medium"));
			assertEquals(bundle.getSymbolicName(), installed.find(Medium.KIND, "glass").orElseThrow().bundle());
		} finally {
			registration.unregister();
		}
		assertEquals(Optional.empty(), Catalog.installed().kind("medium"));
	}

	@Test
	void aRunOpensIt() throws Exception {
		new Runner(CATALOG).start(experiment("glass(n=1.7)"), folder, folder.resolve("run"), 1, RunMonitor.SILENT);
		ResultsFile results = ResultsFile.open(RunDirectory.open(folder.resolve("run")).results());
		ResultEntry entry = results.entries().stream().filter(each -> each.is(LandscapeKinds.GROUND_ENERGY)).findFirst()
				.orElseThrow();
		assertEquals(1.7, ((Scalar) results.load(entry)).value());
	}

	@Test
	void whatIsWrongIsSaidBeforeTheRun() {
		Runner runner = new Runner(CATALOG);
		RunException unknown = assertThrows(RunException.class, () -> runner.start(experiment("water"), folder, folder
				.resolve("run"), 1, RunMonitor.SILENT));
		assertTrue(unknown.getMessage().contains("medium 'water' is not installed; choose one of glass"), unknown
				.getMessage());
		RunException range = assertThrows(RunException.class, () -> runner.start(experiment("glass(n=7)"), folder, folder
				.resolve("run"), 1, RunMonitor.SILENT));
		assertTrue(range.getMessage().contains("in 'glass', parameter 'n': 7 is out of range"), range.getMessage());
		Runner without = new Runner(Catalog.of(List.of(new SherringtonKirkpatrick(), new Refracts())));
		RunException none = assertThrows(RunException.class, () -> without.start(experiment("glass"), folder, folder
				.resolve("run"), 1, RunMonitor.SILENT));
		assertTrue(none.getMessage().contains("nor is any other medium"), none.getMessage());
	}

	@Test
	void twoKindsOfOneLabelAreNoneOfEither() {
		Catalog catalog = Catalog.of(List.of(new Glass("glass"), new Impostor()));
		assertEquals(1, catalog.problems().size(), catalog.problems().toString());
		assertTrue(catalog.problems().getFirst().contains("of a kind 'medium' that another plug-in declares in another way"),
				catalog.problems().toString());
	}

	@Test
	void labelsAreLowerCase() {
		assertThrows(IllegalArgumentException.class, () -> new ComponentKind("My kind", Medium.class, "", ""));
	}
}
