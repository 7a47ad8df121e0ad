// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.examples.Examples;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list KIND}. */
@Command(name = "list", description = "Lists what is installed.")
final class ListVerb extends Verb {

	@Parameters(paramLabel = "KIND", arity = "0..1", description = "hamiltonians, samplers, explorers, observables, analyzers, datasets, layers or examples"
			+ " (default:"
			+ " all).")
	private String kind;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	/** One installed thing. */
	private record Item(String id, String name, String provider, String version, String description) {

		static Item of(Contribution found) {
			return new Item(found.id(), found.provider().name(), found.bundle(), found.version(),
					found.provider().description());
		}
	}

	@Override
	public Integer call() throws Exception {
		if (kind == null) {
			return listAll();
		}
		List<Item> items = items(kind);
		if (json) {
			console().json(items);
		} else {
			print(items, width(items.stream()));
		}
		return ExitCode.DONE;
	}

	private int listAll() throws Exception {
		Map<String, List<Item>> all = new LinkedHashMap<>();
		for (String plural : Stream.concat(catalog().kinds().stream().map(ComponentKind::plural), Stream.of("examples"))
				.toList()) {
			all.put(plural, items(plural));
		}
		if (json) {
			console().json(all);
		} else {
			int width = width(all.values().stream().flatMap(List::stream));
			all.forEach((plural, items) -> {
				console().print(plural);
				print(items, width);
			});
		}
		return ExitCode.DONE;
	}

	private List<Item> items(String plural) throws Exception {
		if (plural.equals("examples")) {
			return examples();
		}
		ComponentKind found = catalog().kinds().stream().filter(kind -> kind.plural().equals(plural)).findFirst().orElseThrow(
				() -> new InputException("list " + plural
						+ ": there is no such kind; use " + catalog().kinds().stream().map(ComponentKind::plural)
								.collect(Collectors.joining(", "))
						+ " or examples"));
		return catalog().all(found).stream().map(Item::of).toList();
	}

	private static List<Item> examples() throws Exception {
		List<Item> items = new ArrayList<>();
		for (String name : Examples.names()) {
			Experiment experiment = ExperimentFiles.parse(Examples.read(name), Path.of(name));
			items.add(new Item(name, experiment.getName(), "org.spinscape.examples", "", experiment.getDescription()));
		}
		return items;
	}

	private static int width(Stream<Item> items) {
		return items.mapToInt(item -> item.id().length()).max().orElse(0);
	}

	private void print(List<Item> items, int width) {
		items.forEach(item -> console().print("  " + item.id() + " ".repeat(width - item.id().length() + 2) + shown(item)));
	}

	/** An experiment is named as its file: what it asks, its first sentence, says more. */
	private static String shown(Item item) {
		return item.name().equals(item.id()) && !item.description().isEmpty()
				? item.description().split("(?<=[.?!])\\s")[0] : item.name();
	}
}
