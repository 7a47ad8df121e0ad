// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code results DIR}. */
@Command(name = "results", description = "Shows the results of a run: scalars with errors, and what else there is.")
final class ResultsVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	@Option(names = "--samples", description = "With --json: each disorder sample too.")
	private boolean samples;

	/** The document that {@code --json} prints. */
	private record Document(List<Row> results) {
	}

	private record Row(String arm, Map<String, String> point, Object sample, String name, String kind,
			Map<String, String> labels, String source, String type, Double value,
			Double error, Double thermalError, Double disorderError, String unit, Long count, Curve x, Curve y,
			String meaning) {
	}

	/** One direction of a series; no errors if it has none. */
	private record Curve(String name, String unit, double[] values, double[] errors) {

		static Curve of(Series.Axis axis) {
			return new Curve(axis.name(), axis.unit(), axis.values(), axis.errors().length == 0 ? null : axis.errors());
		}
	}

	@Override
	public Integer call() throws Exception {
		ResultsFile reader = ResultsFile.open(RunDirectory.open(directory).results());
		if (json) {
			console().json(document(reader));
		} else {
			console().print(SummaryTable.of(reader));
			VerdictLines.of(reader).forEach(console()::print);
			listOthers(reader);
		}
		return ExitCode.DONE;
	}

	private Document document(ResultsFile reader) throws Exception {
		// Scalars once over all samples; what has no average (trees, tables) is named for each sample.
		List<ResultEntry> entries = reader.entries().stream()
				.filter(entry -> samples || entry.key().overSamples() || !entry.type().equals("scalar")).toList();
		List<ResultEntry> numbers = entries.stream().filter(ResultsVerb::isNumbers).toList();
		List<Result> values = reader.load(numbers);
		List<Row> rows = new ArrayList<>();
		int next = 0;
		for (ResultEntry entry : entries) {
			rows.add(row(entry, isNumbers(entry) ? values.get(next++) : null));
		}
		return new Document(rows);
	}

	private static boolean isNumbers(ResultEntry entry) {
		return entry.type().equals("scalar") || entry.type().equals("series");
	}

	/** @param numbers a scalar or a series; null for what is only named */
	private static Row row(ResultEntry entry, Result numbers) {
		String arm = entry.key().arm();
		Map<String, String> point = entry.key().point();
		Object sample = entry.key().overSamples() ? "all" : Integer.valueOf(entry.key().sample());
		ResultTag tag = entry.tag();
		return switch (numbers) {
			case Scalar scalar -> new Row(arm, point, sample, scalar.name(), tag.kind().id(), tag.labels(),
					tag.source().text(),
					entry.type(), scalar.value(), scalar.error(),
					scalar.thermalError(), scalar.disorderError(), scalar.unit(), scalar.count(), null, null, scalar
							.meaning());
			case Series series -> new Row(arm, point, sample, series.name(), tag.kind().id(), tag.labels(),
					tag.source().text(),
					entry.type(), null, null, null, null,
					series.y().unit(), null, Curve.of(series.x()), Curve.of(series.y()), series.meaning());
			case null, default -> new Row(arm, point, sample, entry.name(), tag.kind().id(), tag.labels(),
					tag.source().text(), entry.type(), null, null, null, null, null, null,
					null, null, entry.meaning());
		};
	}

	private void listOthers(ResultsFile reader) throws Exception {
		Set<String> said = new HashSet<>();
		for (ResultEntry entry : reader.entries()) {
			if (!entry.type().equals("scalar") && said.add(entry.node())) {
				console().print("%-24s %-15s %s".formatted(entry.node(), entry.type(), entry.meaning()));
			}
		}
	}
}
