// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.GivenKinds;
import org.spinscape.report.Formula;
import org.spinscape.report.Page;

/** What a contribution says of itself, as HTML. */
final class ReferenceEntry {

	private final Contribution found;
	private final Provider provider;
	private final StringBuilder html = new StringBuilder();

	private ReferenceEntry(Contribution found) {
		this.found = found;
		provider = found.provider();
	}

	/** The name of its page, and of its place in a page of several. */
	static String name(ComponentKind kind, String id) {
		return kind.label() + "-" + id;
	}

	/** @param level of its heading */
	static String html(Contribution found, int level) {
		return new ReferenceEntry(found).all(level);
	}

	private String all(int level) {
		String heading = "h" + level;
		html.append('<').append(heading).append(" id=\"").append(name(found.kind(), found.id())).append("\">")
				.append(Page.text(provider.name())).append("</").append(heading).append(">\n");
		html.append("<p class=\"quiet\">").append(Page.text(found.kind().label())).append(" <code>").append(found.id())
				.append("</code>, from ").append(Page.text(found.bundle())).append("</p>\n");
		paragraph(Page.text(provider.description()));
		if (provider instanceof HamiltonianProvider model) {
			if (!model.formula().isEmpty()) {
				html.append(Formula.mathml(model.formula())).append('\n');
			}
			if (!model.symmetry().isEmpty()) {
				paragraph("Symmetry: " + Page.text(model.symmetry()));
			}
		}
		needs();
		parameters();
		results();
		if (provider instanceof HamiltonianProvider model) {
			knownValues(model);
		}
		references();
		return html.toString();
	}

	private void paragraph(String text) {
		html.append("<p>").append(text).append("</p>\n");
	}

	private void head(String words) {
		html.append("<p class=\"head\">").append(words).append("</p>\n");
	}

	private void needs() {
		Set<Class<?>> required = switch (provider) {
			case SamplerProvider sampler -> sampler.requires();
			case ExplorerProvider explorer -> explorer.requires();
			case ObservableProvider observable -> observable.requires();
			default -> Set.of();
		};
		if (!required.isEmpty()) {
			paragraph("Needs a Hamiltonian with " + required.stream().map(Class::getSimpleName).sorted()
					.map(name -> "<code>" + name + "</code>").collect(Collectors.joining(", ")) + ".");
		}
	}

	private void parameters() {
		List<ParameterSpec> specs = provider.schema().specs();
		if (specs.isEmpty()) {
			paragraph("It has no parameters.");
			return;
		}
		head("Parameters");
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("parameter", "default", "range", "meaning"));
		for (ParameterSpec spec : specs) {
			String unit = spec.unit().isEmpty() ? "" : " [" + Page.text(spec.unit()) + "]";
			String standard = spec.defaultText() == null ? "must be given" : spec.defaultText();
			rows.add(List.of("<code>" + Page.text(spec.name()) + "</code>" + unit, code(standard),
					Page.text(spec.type().range()), Page.text(spec.description())
							+ (spec.reference().isEmpty() ? "" : " (" + linked(spec.reference()) + ")")));
		}
		table(rows);
	}

	private static String code(String value) {
		return value.isEmpty() || value.contains(" ") ? Page.text(value) : "<code>" + Page.text(value) + "</code>";
	}

	/** With what is set unless something is: a contribution that must be told something may give others. */
	private void results() {
		if (provider.schema().specs().stream().anyMatch(ParameterSpec::mandatory)) {
			return;
		}
		List<ResultKind<?>> kinds = GivenKinds.of(provider, provider.schema().defaults(), Set.of()).stream()
				.sorted(Comparator.comparing(ResultKind::id)).toList();
		if (kinds.isEmpty()) {
			return;
		}
		head("What it gives");
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("result", "type", "unit", "meaning"));
		for (ResultKind<?> kind : kinds) {
			String unit = kind.unit().equals(ResultKind.OF_SUBJECT) ? "of what it is of" : kind.unit();
			rows.add(List.of("<code>" + Page.text(kind.id()) + "</code>", kind.type().getSimpleName().toLowerCase(
					Locale.ROOT), Page.text(unit), Page.text(kind.meaning())));
		}
		table(rows);
	}

	private void table(List<List<String>> rows) {
		html.append("<div class=\"wide\"><table>\n<thead><tr>");
		rows.getFirst().forEach(cell -> html.append("<th>").append(cell).append("</th>"));
		html.append("</tr></thead>\n<tbody>\n");
		for (List<String> row : rows.subList(1, rows.size())) {
			html.append("<tr>");
			row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
			html.append("</tr>\n");
		}
		html.append("</tbody></table></div>\n");
	}

	private void knownValues(HamiltonianProvider model) {
		if (model.knownValues().isEmpty()) {
			return;
		}
		head("Known values, reproduced by <code>spinscape validate-science</code>");
		html.append("<ul>\n");
		for (KnownValue value : model.knownValues()) {
			Map<String, String> at = new TreeMap<>(value.parameters());
			String where = at.isEmpty() ? ""
					: " at " + at.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
							.collect(Collectors.joining(", "));
			html.append("<li>").append(Page.text(value.quantity() + where)).append(": ").append(value.expected())
					.append(value.uncertainty() > 0 ? " &plusmn; " + value.uncertainty() : "").append(" (")
					.append(Page.text(value.source())).append(")</li>\n");
		}
		html.append("</ul>\n");
	}

	private void references() {
		if (provider.references().isEmpty()) {
			return;
		}
		head("References");
		html.append("<ul>\n");
		for (Reference reference : provider.references()) {
			html.append("<li>").append(linked(reference.citation())).append("</li>\n");
		}
		html.append("</ul>\n");
	}

	/** A DOI is a link. */
	private static String linked(String citation) {
		return Page.text(citation).replaceAll("doi:(10[.]\\S*[^\\s,.;)])", "<a href=\"https://doi.org/$1\">doi:$1</a>");
	}
}
