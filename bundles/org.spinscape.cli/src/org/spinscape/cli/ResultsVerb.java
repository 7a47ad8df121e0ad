// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.store.NpyExport;
import org.spinscape.store.ResultColumns;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.ResultsSoFar;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultReader;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code results DIR}. */
@Command(name = "results", description = {
		"Shows the results of a run: scalars with errors, and what else there is.",
		"Of a run that is not over: the samples that are finished, and what explorers under way have handed over, marked as"
				+ " provisional." })
final class ResultsVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	@Option(names = "--samples", description = "With --json: each disorder sample too.")
	private boolean samples;

	@Option(names = "--kind", paramLabel = "KIND", description = "Only results of this kind, e.g. ground-energy. May be repeated.")
	private List<String> kinds = List.of();

	@Option(names = "--npy", paramLabel = "FOLDER", description = "Writes them as structured arrays of NumPy, a file for each table.")
	private Path npy;

	/** The document that {@code --json} prints. @param soFar how far a run is that is not over; null for one that is */
	private record Document(SoFar soFar, List<Row> results) {
	}

	/** Tasks of a run that is not over. @param underWay those that have something to show */
	private record SoFar(int finished, int underWay, int total) {
	}

	private record Row(String arm, Map<String, String> point, Object sample, String name, String kind,
			Map<String, String> labels, String source, String type, Double value,
			Double error, Double thermalError, Double disorderError, String unit, Long count, Curve x, Curve y,
			List<Cells> columns, String meaning) {
	}

	/** A column of whatever is neither a number nor a curve. @param values an array of numbers or a list of words */
	private record Cells(String name, String unit, Object values) {

		static Cells of(Table.Column column) {
			return new Cells(column.name(), column.unit(), switch (column) {
				case Table.RealColumn real -> real.values();
				case Table.IntegerColumn integer -> integer.values();
				case Table.TextColumn words -> words.values();
			});
		}
	}

	/** One direction of a series; no errors if it has none. */
	private record Curve(String name, String unit, double[] values, double[] errors) {

		static Curve of(Series.Axis axis) {
			return new Curve(axis.name(), axis.unit(), axis.values(), axis.errors().length == 0 ? null : axis.errors());
		}
	}

	@Override
	public Integer call() throws Exception {
		RunDirectory run = RunDirectory.open(directory);
		if (Files.exists(run.results())) {
			ResultReader reader = selected(ResultsFile.open(run.results()));
			if (npy != null) {
				export(reader);
			} else if (json) {
				console().json(new Document(null, rows(reader, samples)));
			} else {
				console().print(SummaryTable.of(reader));
				VerdictLines.of(reader).forEach(console()::print);
				listOthers(reader);
			}
		} else {
			show(ResultsSoFar.of(directory, Catalog.installed()));
		}
		return ExitCode.DONE;
	}

	private void export(ResultReader reader) throws IOException, InputException {
		if (Files.exists(npy) && !Files.isDirectory(npy)) {
			throw new InputException(npy + ": is a file; name a folder for the arrays");
		}
		console().say(NpyExport.write(npy, reader).size() + " files in " + npy);
	}

	private ResultReader selected(ResultReader all) throws IOException, InputException {
		for (String kind : kinds) {
			if (all.entries().stream().noneMatch(entry -> entry.tag().kind().id().equals(kind))) {
				throw new InputException(directory + ": has no results of kind '" + kind + "'; it has "
						+ all.entries().stream().map(entry -> entry.tag().kind().id()).distinct().sorted()
								.collect(Collectors.joining(", ")));
			}
		}
		return kinds.isEmpty() ? all : new ResultReader() {
			@Override
			public List<ResultEntry> entries() throws IOException {
				return all.entries().stream().filter(entry -> kinds.contains(entry.tag().kind().id())).toList();
			}

			@Override
			public List<Result> load(List<ResultEntry> entries) throws IOException {
				return all.load(entries);
			}
		};
	}

	/** A run that is not over: there are no averages yet. */
	private void show(ResultsSoFar found) throws IOException, InputException {
		ResultReader reader = selected(found);
		if (npy != null) {
			export(reader);
			return;
		}
		if (json) {
			console().json(new Document(new SoFar(found.finished(), found.underWay(), found.total()), rows(reader, true)));
			return;
		}
		console().print("The run is not over: " + found.finished() + " of " + found.total() + " tasks are finished"
				+ (found.underWay() == 0 ? "" : ", and of " + found.underWay() + " under way there is something to see")
				+ ".");
		if (!reader.entries().isEmpty()) {
			if (reader.entries().stream().anyMatch(entry -> entry.type().equals("scalar"))) {
				console().print(SummaryTable.ofSamples(reader));
			}
			listOthers(reader);
		}
	}

	private static List<Row> rows(ResultReader reader, boolean samples) throws IOException {
		// Scalars once over all samples; what has no average (trees, tables) for each sample.
		List<ResultEntry> entries = reader.entries().stream()
				.filter(entry -> samples || entry.key().overSamples() || !entry.type().equals("scalar")).toList();
		List<Result> values = reader.load(entries);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			rows.add(row(entries.get(i), values.get(i)));
		}
		return rows;
	}

	private static Row row(ResultEntry entry, Result result) {
		String arm = entry.key().arm();
		Map<String, String> point = entry.key().point();
		Object sample = entry.key().overSamples() ? "all" : Integer.valueOf(entry.key().sample());
		ResultTag tag = entry.tag();
		return switch (result) {
			case Scalar scalar -> new Row(arm, point, sample, scalar.name(), tag.kind().id(), tag.labels(),
					tag.source().text(),
					entry.type(), scalar.value(), scalar.error(),
					scalar.thermalError(), scalar.disorderError(), scalar.unit(), scalar.count(), null, null,
					null, scalar.meaning());
			case Series series -> new Row(arm, point, sample, series.name(), tag.kind().id(), tag.labels(),
					tag.source().text(),
					entry.type(), null, null, null, null,
					series.y().unit(), null, Curve.of(series.x()), Curve.of(series.y()), null, series.meaning());
			default -> new Row(arm, point, sample, entry.name(), tag.kind().id(), tag.labels(),
					tag.source().text(), entry.type(), null, null, null, null, null, null,
					null, null, ResultColumns.of(result).stream().map(Cells::of).toList(), entry.meaning());
		};
	}

	private void listOthers(ResultReader reader) throws IOException {
		Set<String> said = new HashSet<>();
		for (ResultEntry entry : reader.entries()) {
			if (!entry.type().equals("scalar") && said.add(entry.node())) {
				console().print("%-24s %-15s %s".formatted(entry.node(), entry.type(), entry.meaning()));
			}
		}
	}
}
