// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.Violation;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.GivenKinds;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.catalog.NestedContributions;
import org.spinscape.engine.check.Problem.Severity;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Precision;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.experiment.Parameter;

/** Checks an experiment against the installed contributions without building any model. Quick enough for every keystroke. */
public final class ExperimentChecker {

	/** So many names are offered for one that is wrong. */
	private static final int MOST_NAMES = 3;

	private final Catalog catalog;
	private final Path folder;

	private final List<Problem> problems = new ArrayList<>();

	private ExperimentChecker(Catalog catalog, Path folder) {
		this.catalog = catalog;
		this.folder = folder;
	}

	/**
	 * All problems, the gravest of each place.
	 *
	 * @param folder the folder that file parameters are relative to
	 */
	public static List<Problem> check(Experiment experiment, Catalog catalog, Path folder) {
		ExperimentChecker checker = new ExperimentChecker(catalog, folder);
		checker.checkNumbers(experiment);
		checker.checkArms(experiment);
		if (checker.problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
			checker.checkValues(experiment);
		}
		return List.copyOf(checker.problems);
	}

	private void error(EObject element, String place, String message, Remedy... remedies) {
		error(element, place, message, List.of(remedies));
	}

	private void error(EObject element, String place, String message, List<Remedy> remedies) {
		problems.add(new Problem(Severity.ERROR, element, place, message, remedies));
	}

	private void checkNumbers(Experiment experiment) {
		atLeast(experiment, Literals.EXPERIMENT__SAMPLES, 1);
		atLeast(experiment, Literals.EXPERIMENT__REPLICAS, 1);
		if (experiment.getTargetResult() != null && !experiment.getTargetResult().isBlank()) {
			checkPrecision(experiment);
		}
		if (experiment.getBudget() != null) {
			atLeast(experiment.getBudget(), Literals.BUDGET__BURN_IN, 0);
			atLeast(experiment.getBudget(), Literals.BUDGET__SWEEPS, 1);
			atLeast(experiment.getBudget(), Literals.BUDGET__INTERVAL, 1);
			if (experiment.getBudget().getInterval() > experiment.getBudget().getSweeps()) {
				error(experiment.getBudget(), "budget", "the interval is longer than the run, so nothing would be"
						+ " recorded; give more sweeps or a shorter interval", new Remedy.Attribute(experiment.getBudget(),
								Literals.BUDGET__INTERVAL, Long.valueOf(Math.max(1, experiment.getBudget().getSweeps()))));
			}
		}
		if (experiment.getExecution() != null) {
			atLeast(experiment.getExecution(), Literals.EXECUTION__THREADS, 0);
			atLeast(experiment.getExecution(), Literals.EXECUTION__CHECKPOINT_SECONDS, 1);
		}
	}

	private void checkPrecision(Experiment experiment) {
		if (!(experiment.getTargetError() > 0) || Double.isInfinite(experiment.getTargetError())) {
			error(experiment, "", "targetError is " + experiment.getTargetError() + "; give the error of the average of '"
					+ experiment.getTargetResult() + "' that is small enough, a positive number");
		}
		atLeast(experiment, Literals.EXPERIMENT__FEWEST_SAMPLES, Precision.FEWEST);
		if (experiment.getFewestSamples() > experiment.getSamples()) {
			error(experiment, "", "fewestSamples is " + experiment.getFewestSamples()
					+ " and samples, the most there may be, "
					+ experiment.getSamples() + "; give more samples");
		}
	}

	private void atLeast(EObject element, EAttribute attribute, int least) {
		long value = ((Number) element.eGet(attribute)).longValue();
		if (value < least) {
			error(element, "", attribute.getName() + " is " + value + "; give " + least + " or more",
					new Remedy.Attribute(element, attribute,
							EcoreUtil.createFromString(attribute.getEAttributeType(), Integer.toString(least))));
		}
	}

	private void checkArms(Experiment experiment) {
		if (experiment.getArms().isEmpty()) {
			error(experiment, "", "the experiment has no arm; add one with a Hamiltonian");
		}
		Set<String> names = new HashSet<>();
		for (Arm arm : experiment.getArms()) {
			String name = arm.getName();
			if (name == null || !name.matches("[A-Za-z0-9][A-Za-z0-9 _+-]*")) {
				error(arm, "arm", "the name '" + (name == null ? "" : name)
						+ "' is not usable; take letters, digits, blanks, - and _", renamed(arm, usable(name), names));
			} else if (!names.add(name)) {
				error(arm, "arm '" + name + "'", "the name is used twice; rename one arm", renamed(arm, name, names));
			}
			checkParts(arm);
		}
	}

	/** What is usable of a name. */
	private static String usable(String name) {
		String letters = name == null ? "" : name.replaceAll("[^A-Za-z0-9 _+-]", "").strip();
		return letters.matches("[A-Za-z0-9].*") ? letters : "arm";
	}

	/** A name that no arm before has. */
	private static Remedy renamed(Arm arm, String name, Set<String> taken) {
		String free = name;
		for (int i = 2; taken.contains(free); i++) {
			free = name + " " + i;
		}
		return new Remedy.Attribute(arm, Literals.ARM__NAME, free);
	}

	private void checkParts(Arm arm) {
		String place = "arm '" + arm.getName() + "'";
		if (arm.getHamiltonian() == null) {
			error(arm, place, "there is no Hamiltonian; add one (see 'list hamiltonians')");
		}
		if (arm.getSampler() == null && arm.getExplorers().isEmpty()) {
			error(arm, place, "nothing is done to the Hamiltonian; add a sampler or an explorer");
		}
		if (arm.getSampler() == null && !arm.getObservables().isEmpty()) {
			error(arm.getObservables().get(0), place, "an observable needs a sampler; add one or remove the observable",
					new Remedy.Remove(arm.getObservables().get(0)));
		}
		if (arm.getObservables().isEmpty()) {
			arm.getAnalyzers().stream().filter(this::needsRecordings).findFirst().ifPresent(analyzer -> error(analyzer,
					place, "an analyzer needs an observable; add one or remove the analyzer", recording(arm, analyzer)));
		}
		Set<String> observables = new HashSet<>();
		for (Component observable : arm.getObservables()) {
			if (!observables.add(observable.getProvider())) {
				error(observable, place, "observable '" + observable.getProvider() + "' is named twice; keep one",
						new Remedy.Remove(observable));
			}
		}
		Overrides.parts(arm).forEach((component, kind) -> checkComponent(place, component, kind));
	}

	/** The energy is what every walk has. */
	private List<Remedy> recording(Arm arm, Component analyzer) {
		List<Remedy> remedies = new ArrayList<>();
		GivenKinds.givers(catalog, ObservableKinds.ENERGY::same).stream().filter(giver -> giver.kind() == Kinds.OBSERVABLE)
				.findFirst().ifPresent(giver -> remedies.add(new Remedy.Add(arm, Kinds.OBSERVABLE, giver.id())));
		remedies.add(new Remedy.Remove(analyzer));
		return remedies;
	}

	private boolean needsRecordings(Component analyzer) {
		return catalog.provider(AnalyzerProvider.class, String.valueOf(analyzer.getProvider()))
				.map(AnalyzerProvider::needsRecordings).orElse(Boolean.TRUE);
	}

	private void checkComponent(String armPlace, Component component, ComponentKind kind) {
		String id = component.getProvider();
		String place = armPlace + ", " + kind.label() + " '" + (id == null ? "" : id) + "'";
		if (id == null || id.isBlank()) {
			error(component, place, "no provider is named; choose one (see 'list " + kind.plural() + "')");
			return;
		}
		Optional<Contribution> found = catalog.find(kind, id);
		if (found.isEmpty()) {
			List<String> known = catalog.all(kind).stream().map(Contribution::id).toList();
			error(component, place, missing(component, kind), NearMiss.names(id, known, MOST_NAMES).stream()
					.<Remedy>map(near -> new Remedy.Choose(component, kind, near)).toList());
			return;
		}
		Set<String> names = new LinkedHashSet<>();
		for (Parameter parameter : component.getParameters()) {
			checkParameter(place, parameter, found.get(), names);
		}
	}

	private String missing(Component component, ComponentKind kind) {
		String origin = component.getOrigin();
		String known = String.join(", ", catalog.all(kind).stream().map(Contribution::id).toList());
		if (origin != null && !origin.isBlank() && !origin.startsWith("org.spinscape.")) {
			return "is not installed; it came from plug-in '" + origin
					+ "': install that (Help > Install New Software), or choose one of " + known;
		}
		return "is not installed; choose one of " + known;
	}

	private void checkParameter(String place, Parameter parameter, Contribution contribution, Set<String> names) {
		String name = parameter.getName();
		if (name == null || name.isBlank()) {
			error(parameter, place, "a parameter has no name; name it or remove it");
			return;
		}
		Optional<ParameterSpec> spec = contribution.provider().schema().spec(name);
		if (spec.isEmpty()) {
			List<String> known = contribution.provider().schema().specs().stream().map(ParameterSpec::name).toList();
			List<Remedy> remedies = new ArrayList<>();
			NearMiss.names(name, known, MOST_NAMES).forEach(near -> remedies.add(new Remedy.Rename(parameter, near)));
			remedies.add(new Remedy.Remove(parameter));
			error(parameter, place, "parameter '" + name + "' is not known; known are "
					+ (known.isEmpty() ? "none" : String.join(", ", known)), remedies);
		}
		if (!names.add(name)) {
			error(parameter, place, "parameter '" + name + "' is set twice; keep one", new Remedy.Remove(parameter));
		}
		int forms = (parameter.getValue() == null ? 0 : 1) + (parameter.getExpression() == null ? 0 : 1)
				+ (parameter.getSweep() == null ? 0 : 1);
		if (forms != 1) {
			error(parameter, place, "parameter '" + name + "' has " + (forms == 0 ? "no value" : "several values")
					+ "; give one of value, expression and sweep");
		} else if (parameter.getValue() != null && spec.isPresent()) {
			checkLiteral(place, parameter, spec.get());
		}
	}

	private void checkLiteral(String place, Parameter parameter, ParameterSpec spec) {
		try {
			Object value = spec.type().parse(parameter.getValue());
			if (spec.type() instanceof FileType && value instanceof Path path) {
				checkFile(place, parameter, "parameter '" + spec.name() + "'", path);
			}
			NestedContributions.rewritten(spec, parameter.getValue(), catalog, (inner, text) -> {
				if (inner.type() instanceof FileType type && !text.isBlank()) {
					checkFile(place, parameter, "parameter '" + spec.name() + "', '" + inner.name() + "'",
							type.parse(text));
				}
				return text;
			});
		} catch (IllegalArgumentException e) {
			error(parameter, place, "parameter '" + spec.name() + "': " + e.getMessage(),
					NearMiss.value(spec, parameter.getValue())
							.<Remedy>map(near -> new Remedy.Value((Component) parameter.eContainer(), spec.name(), near))
							.stream().toList());
		}
	}

	private void checkFile(String place, Parameter parameter, String name, Path path) {
		if (!Files.isReadable(folder.resolve(path))) {
			error(parameter, place, name + ": file '" + path
					+ "' is not there or not readable; paths are relative to the experiment file");
		}
	}

	/** Everything that needs all values: sweeps, expressions, ranges at each point, rules over several parameters. */
	private void checkValues(Experiment experiment) {
		try {
			Plan plan = Plan.of(experiment, catalog);
			Set<String> said = new HashSet<>();
			for (PointPlan point : plan.points()) {
				checkPoint(experiment, point, said);
			}
		} catch (PlanException e) {
			error(e.element(), place(e.element()), e.getMessage());
		}
	}

	private void checkPoint(Experiment experiment, PointPlan point, Set<String> said) {
		Arm arm = experiment.getArms().stream().filter(a -> point.arm().equals(a.getName())).findFirst().orElseThrow();
		List<ComponentPlan> plans = new ArrayList<>(List.of(point.hamiltonian()));
		plans.addAll(point.explorers());
		point.sampler().ifPresent(plans::add);
		plans.addAll(point.observables());
		plans.addAll(point.analyzers());
		List<Component> components = List.copyOf(Overrides.parts(arm).keySet());
		for (int i = 0; i < plans.size(); i++) {
			ComponentPlan plan = plans.get(i);
			Contribution contribution = catalog.find(plan.kind(), plan.id()).orElseThrow();
			ParameterSchema schema = contribution.provider().schema();
			List<Violation> violations = new ArrayList<>(schema.check(plan.values()));
			violations.addAll(NestedCheck.of(schema, plan.values(), catalog));
			for (Violation violation : violations) {
				String where = "arm '" + point.arm() + "', " + plan.label();
				if (said.add(where + violation)) {
					error(element(components.get(i), violation.parameter()), where, violation.toString());
				}
			}
			if (plan.kind() == Kinds.ANALYZER) {
				String where = "arm '" + point.arm() + "', " + plan.label();
				Component component = components.get(i);
				new NeedsCheck(catalog, point, arm, experiment).lacks(plan).stream()
						.filter(lack -> said.add(where + lack.sentence()))
						.forEach(lack -> error(component, where, lack.sentence(), lack.remedies()));
			}
		}
	}

	private static EObject element(Component component, String parameter) {
		return component.getParameters().stream().filter(p -> parameter.equals(p.getName())).<EObject>map(p -> p)
				.findFirst().orElse(component);
	}

	/** The arm and component that an element belongs to, in words. */
	private static String place(EObject element) {
		String place = "";
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Component component) {
				place = "'" + component.getProvider() + "'" + (place.isEmpty() ? "" : ", " + place);
			} else if (at instanceof Parameter parameter) {
				place = "parameter '" + parameter.getName() + "'";
			} else if (at instanceof Arm arm) {
				place = "arm '" + arm.getName() + "'" + (place.isEmpty() ? "" : ", " + place);
			}
		}
		return place;
	}

	/** Whether a list of problems stands in the way of a run. */
	public static boolean fatal(List<Problem> problems) {
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
	}

	/** Notes in each component which plug-in its provider comes from, so that the file can say so when it is missing. */
	public static void noteOrigins(Experiment experiment, Catalog catalog) {
		for (Arm arm : experiment.getArms()) {
			for (Map.Entry<Component, ComponentKind> part : Overrides.parts(arm).entrySet()) {
				catalog.find(part.getValue(), String.valueOf(part.getKey().getProvider()))
						.ifPresent(found -> part.getKey().setOrigin(found.bundle()));
			}
		}
	}
}
