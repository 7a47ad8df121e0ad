// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.ComponentListType;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.experiment.ExperimentPackage;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.experiment.source.OpenElement.Around;

/**
 * What can be written at a place of an experiment's text: elements and attributes as the format has them, components as they
 * are installed, parameters and values as their schemas declare them.
 */
public final class SourceOffers {

	private static final String PROVIDER = Literals.COMPONENT__PROVIDER.getName();
	private static final String NAME = Literals.PARAMETER__NAME.getName();
	private static final String TYPE = "xsi:type";
	private static final Map<EReference, ComponentKind> KINDS = Map.of(Literals.ARM__HAMILTONIAN,
			HamiltonianProvider.COMPONENT_KIND,
			Literals.ARM__SAMPLER, SamplerProvider.COMPONENT_KIND, Literals.ARM__EXPLORERS, ExplorerProvider.COMPONENT_KIND,
			Literals.ARM__OBSERVABLES,
			ObservableProvider.COMPONENT_KIND, Literals.ARM__ANALYZERS, AnalyzerProvider.COMPONENT_KIND);

	private final Catalog catalog;
	private final String text;
	private final int caret;
	private final Around around;
	/** The features that lead to the innermost element, one less than elements. */
	private final List<EReference> path = new ArrayList<>();
	/** Type of the innermost element; null if the format has no such element. */
	private final EClass type;

	private SourceOffers(String text, int caret, Catalog catalog) {
		this.catalog = catalog;
		this.text = text;
		this.caret = caret;
		around = OpenElement.around(text, caret);
		type = type();
	}

	/** What can be written, the likeliest first. @param caret offset in the text */
	public static List<SourceOffer> at(String text, int caret, Catalog catalog) {
		SourceOffers offers = new SourceOffers(text, caret, catalog);
		if (offers.type == null || offers.around.open().isEmpty()) {
			return List.of();
		}
		return switch (offers.around.place()) {
			case ELEMENT -> offers.elements();
			case ATTRIBUTE -> offers.attributes();
			case VALUE -> offers.values();
			case ELSEWHERE -> List.of();
		};
	}

	private EClass type() {
		EClass at = Literals.EXPERIMENT;
		for (OpenElement element : around.open().stream().skip(1).toList()) {
			if (!(at.getEStructuralFeature(element.name()) instanceof EReference reference)) {
				return null;
			}
			path.add(reference);
			at = named(element.attributes().get(TYPE)).orElse(reference.getEReferenceType());
		}
		return at;
	}

	/** The type that an element says it is. */
	private static Optional<EClass> named(String type) {
		return Optional.ofNullable(type).map(name -> name.substring(name.indexOf(':') + 1))
				.map(ExperimentPackage.eINSTANCE::getEClassifier).filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private OpenElement innermost() {
		return around.open().getLast();
	}

	/** The word at the caret, as far as the caret. */
	private boolean begins(String candidate) {
		return candidate.toLowerCase(Locale.ROOT).startsWith(text.substring(around.from(), caret).toLowerCase(Locale.ROOT));
	}

	private SourceOffer offer(String written, int at, String label, String help) {
		return new SourceOffer(around.from(), around.end() - around.from(), written, at, label, help);
	}

	private static String help(EStructuralFeature feature) {
		return Optional.ofNullable(EcoreUtil.getDocumentation(feature)).orElse("");
	}

	private List<SourceOffer> elements() {
		boolean bracket = around.from() > 0 && text.charAt(around.from() - 1) == '<';
		Predicate<EStructuralFeature> fits = feature -> (feature instanceof EReference || feature.isMany()) && begins(feature
				.getName()) && (feature.isMany() || innermost().ended().stream().noneMatch(done -> done.name().equals(feature
						.getName())));
		return type.getEAllStructuralFeatures().stream().filter(fits).map(feature -> {
			String tag = (bracket ? "" : "<") + feature.getName();
			String written = tag + (feature instanceof EReference reference ? tail(reference) : "></" + feature.getName()
					+ ">");
			int quotes = written.indexOf("\"\"");
			return offer(written, quotes < 0 ? tag.length() + 1 : quotes + 1, feature.getName(), help(feature));
		}).toList();
	}

	/** What most elements of this kind have, ready to be filled in. */
	private static String tail(EReference reference) {
		EClass type = reference.getEReferenceType();
		return type == Literals.COMPONENT ? " " + PROVIDER + "=\"\"/>"
				: type == Literals.PARAMETER ? " " + NAME + "=\"\" value=\"\"/>"
						: type.isAbstract() ? " " + TYPE + "=\"\"/>" : type == Literals.ARM ? " name=\"\"></arms>" : "/>";
	}

	private List<SourceOffer> attributes() {
		Stream<EAttribute> open = type.getEAllAttributes().stream()
				.filter(attribute -> !attribute.isMany() && begins(attribute.getName())
						&& !innermost().attributes().containsKey(attribute.getName()));
		return open.map(attribute -> {
			String standard = attribute.getDefaultValueLiteral();
			return offer(attribute.getName() + "=\"\"", attribute.getName().length() + 2, attribute.getName()
					+ (standard == null ? "" : " (" + standard + ")"), help(attribute));
		}).toList();
	}

	private List<SourceOffer> values() {
		String attribute = around.attribute();
		if (attribute.equals(TYPE)) {
			return ExperimentPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
					.map(EClass.class::cast).filter(found -> !path.isEmpty() && !found.isAbstract() && found.getESuperTypes()
							.contains(path.getLast().getEReferenceType()))
					.map(found -> word(ExperimentPackage.eNS_PREFIX + ":" + found.getName(), "", EcoreUtil.getDocumentation(
							found)))
					.flatMap(Optional::stream).toList();
		}
		if (type == Literals.COMPONENT && attribute.equals(PROVIDER)) {
			return kind(path.size() - 1).map(this::components).orElse(List.of());
		}
		if (type == Literals.PARAMETER) {
			return attribute.equals(NAME) ? names() : spec().map(this::valuesOf).orElse(List.of());
		}
		boolean truth = type.getEStructuralFeature(attribute) instanceof EAttribute declared
				&& declared.getEAttributeType().getInstanceClass() == boolean.class;
		return truth ? Stream.of("true", "false").map(word -> word(word, "", "")).flatMap(Optional::stream).toList()
				: List.of();
	}

	private Optional<SourceOffer> word(String word, String more, String help) {
		if (!begins(word)) {
			return Optional.empty();
		}
		String written = word.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
		return Optional.of(offer(written, written.length(), word + (more.isEmpty() ? "" : " \u2013 " + more), help == null
				? ""
				: help));
	}

	/** The kind of the component at a place of the path. */
	private Optional<ComponentKind> kind(int at) {
		return at < 0 ? Optional.empty() : Optional.ofNullable(KINDS.get(path.get(at)));
	}

	private List<SourceOffer> components(ComponentKind kind) {
		return catalog.all(kind).stream()
				.map(found -> word(found.id(), found.provider().name(), found.provider().description()))
				.flatMap(Optional::stream).toList();
	}

	/** The parameters of the component around. */
	private List<ParameterSpec> specs() {
		return kind(path.size() - 2).flatMap(kind -> catalog.find(kind, component().attributes().getOrDefault(PROVIDER, "")))
				.map(Contribution::provider).map(provider -> provider.schema().specs()).orElse(List.of());
	}

	private OpenElement component() {
		return around.open().get(around.open().size() - 2);
	}

	private List<SourceOffer> names() {
		List<String> said = component().ended().stream().map(done -> done.attributes().getOrDefault(NAME, "")).toList();
		return specs().stream().filter(spec -> !said.contains(spec.name())).map(spec -> word(spec.name(), facts(spec), spec
				.description())).flatMap(Optional::stream).toList();
	}

	/** Default, range and unit. */
	private static String facts(ParameterSpec spec) {
		String standard = spec.defaultText() == null ? "must be given" : spec.defaultText().isEmpty() ? "empty"
				: spec.defaultText();
		return standard + "; " + spec.type().range() + (spec.unit().isEmpty() ? "" : "; " + spec.unit());
	}

	private Optional<ParameterSpec> spec() {
		String name = innermost().attributes().getOrDefault(NAME, "");
		return around.attribute().equals(Literals.PARAMETER__VALUE.getName())
				? specs().stream().filter(spec -> spec.name().equals(name)).findFirst()
				: Optional.empty();
	}

	private List<SourceOffer> valuesOf(ParameterSpec spec) {
		List<SourceOffer> found = new ArrayList<>();
		if (spec.defaultText() != null && !spec.defaultText().isEmpty()) {
			word(spec.defaultText(), "default", spec.description()).ifPresent(found::add);
		}
		Stream<Optional<SourceOffer>> more = switch (spec.type()) {
			case ChoiceType choice -> choice.choices().stream().map(word -> word(word, "", spec.description()));
			case BooleanType _ -> Stream.of("true", "false").map(word -> word(word, "", spec.description()));
			case ComponentType one -> catalog.kind(one.kind()).map(this::components).orElse(List.of()).stream().map(
					Optional::of);
			case ComponentListType list -> catalog.kind(list.kind()).map(this::components).orElse(List.of()).stream().map(
					Optional::of);
			default -> Stream.empty();
		};
		more.flatMap(Optional::stream).filter(each -> found.stream().noneMatch(one -> one.text().equals(each.text())))
				.forEach(
						found::add);
		return found;
	}
}
