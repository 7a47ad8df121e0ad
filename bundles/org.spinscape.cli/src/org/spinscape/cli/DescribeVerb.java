// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.doc.Manual;
import org.spinscape.engine.catalog.Contribution;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code describe ID}. */
@Command(name = "describe", description = "Says what a contribution is, with its parameters and literature.")
final class DescribeVerb extends Verb {

	@Parameters(paramLabel = "ID", arity = "0..1", description = "Id of a contribution (see 'list').")
	private String id;

	@Option(names = "--html", description = "Prints a page on everything that is installed.")
	private boolean html;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	/** The document that {@code --json} prints. */
	private record Document(String id, String kind, String name, String provider, String version, String description,
			List<String> requires, List<Row> parameters, List<String> references, String formula, String symmetry,
			List<Known> knownValues) {
	}

	private record Known(String quantity, double expected, double uncertainty, Map<String, String> parameters,
			String source) {

		static Known of(KnownValue value) {
			return new Known(value.quantity(), value.expected(), value.uncertainty(), new TreeMap<>(value.parameters()),
					value.source());
		}

		String text() {
			return quantity + (parameters.isEmpty() ? "" : " at " + parameters) + ": " + expected + " +- " + uncertainty
					+ " (" + source + ")";
		}
	}

	private record Row(String name, String type, String unit, String defaultValue, String range, String description,
			String reference) {

		static Row of(ParameterSpec spec) {
			return new Row(spec.name(), spec.type().keyword(), spec.unit(), spec.defaultText(), spec.type().range(),
					spec.description(), spec.reference());
		}
	}

	@Override
	public Integer call() throws Exception {
		if (html) {
			console().print(Manual.onePage(catalog()));
			return ExitCode.DONE;
		}
		if (id == null) {
			throw new InputException("describe: give the ID of a contribution (see 'list'), or --html for all of them");
		}
		List<Contribution> found = catalog().kinds().stream().flatMap(kind -> catalog().find(kind, id).stream()).toList();
		if (found.isEmpty()) {
			throw new InputException("describe " + id + ": nothing with this id is installed; see 'list'");
		}
		List<Document> documents = found.stream().map(DescribeVerb::document).toList();
		if (json) {
			console().json(documents.size() == 1 ? documents.getFirst() : documents);
		} else {
			documents.forEach(this::print);
		}
		return ExitCode.DONE;
	}

	private static Document document(Contribution found) {
		Provider provider = found.provider();
		Set<Class<?>> required = switch (provider) {
			case SamplerProvider sampler -> sampler.requires();
			case ExplorerProvider explorer -> explorer.requires();
			case ObservableProvider observable -> observable.requires();
			default -> Set.of();
		};
		return new Document(provider.id(), found.kind().label(), provider.name(), found.bundle(), found.version(),
				provider.description(), required.stream().map(Class::getSimpleName).sorted().toList(),
				provider.schema().specs().stream().map(Row::of).toList(),
				provider.references().stream().map(Reference::citation).toList(),
				provider instanceof HamiltonianProvider model ? model.formula() : "",
				provider instanceof HamiltonianProvider model ? model.symmetry() : "",
				provider instanceof HamiltonianProvider model ? model.knownValues().stream().map(Known::of).toList()
						: List.of());
	}

	private void print(Document document) {
		List<String> lines = new ArrayList<>();
		lines.add(document.name() + " (" + document.kind() + " '" + document.id() + "', from " + document.provider()
				+ " " + document.version() + ")");
		lines.add(document.description());
		if (!document.formula().isEmpty()) {
			lines.add("Formula: " + document.formula());
		}
		if (!document.symmetry().isEmpty()) {
			lines.add("Symmetry: " + document.symmetry());
		}
		if (!document.requires().isEmpty()) {
			lines.add("Needs a Hamiltonian with " + String.join(", ", document.requires()) + ".");
		}
		lines.add(document.parameters().isEmpty() ? "No parameters." : "Parameters:");
		for (Row row : document.parameters()) {
			String unit = row.unit().isEmpty() ? "" : " [" + row.unit() + "]";
			String standard = row.defaultValue() == null ? "must be given" : "default " + row.defaultValue();
			lines.add("  " + row.name() + unit + " = " + standard + "; " + row.range());
			lines.add("      " + row.description());
		}
		if (!document.references().isEmpty()) {
			lines.add("References:");
			document.references().forEach(reference -> lines.add("  " + reference));
		}
		if (!document.knownValues().isEmpty()) {
			lines.add("Known values, reproduced by 'validate-science':");
			document.knownValues().forEach(value -> lines.add("  " + value.text()));
		}
		lines.forEach(console()::print);
	}
}
