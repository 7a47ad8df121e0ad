// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Scalar;
import org.spinscape.engine.compare.Difference;
import org.spinscape.engine.compare.RunComparison;
import org.spinscape.figures.Figure;
import org.spinscape.figures.draw.Heights;
import org.spinscape.figures.export.FigureExport;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;
import org.spinscape.figures.run.ComparedFigures;
import org.spinscape.figures.run.RegisteredFigures;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare DIR...}. */
@Command(name = "compare", description = {
		"Compares runs: settings that differ, and numbers beside each other.",
		"Says by how much each differs from the first run." })
final class CompareVerb extends Verb {

	@Parameters(paramLabel = "DIR", arity = "2..*", description = "Run directories; the first is what the others are compared with.")
	private List<Path> directories;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	@Option(names = "--figures", paramLabel = "FOLDER", description = "Draws what the runs have in common into a folder, told apart by run.")
	private Path figures;

	@Option(names = "--format", split = ",", paramLabel = "svg,pdf,png,csv,py", description = "Formats of the figures (default: svg).")
	private List<String> formats = List.of("svg");

	/** The document that {@code --json} prints. */
	private record Document(List<String> runs, List<RunComparison.Setting> settings, List<Row> numbers) {
	}

	private record Row(String name, String kind, Map<String, String> labels, String unit, String meaning,
			List<Value> values, List<Gap> differences) {
	}

	private record Value(double value, double error, long count) {
	}

	private record Gap(double value, double error, double sigmas, String how) {
	}

	@Override
	public Integer call() throws Exception {
		List<Format> wanted = Formats.of(formats);
		RunComparison comparison = RunComparison.of(directories, catalog());
		if (json) {
			console().json(new Document(comparison.runs(), comparison.settings(),
					comparison.numbers().stream().map(CompareVerb::row).toList()));
		} else {
			console().print(ComparisonTable.of(comparison));
		}
		if (figures != null) {
			console().say(draw(comparison.runs(), wanted) + " figures in " + figures);
		}
		return ExitCode.DONE;
	}

	private static Row row(RunComparison.Row row) {
		return new Row(row.title(), row.tag().kind().id(), row.tag().labels(), row.tag().unit(), row.tag().meaning(),
				row.values().stream().map(CompareVerb::value).toList(),
				row.differences().stream().map(CompareVerb::gap).toList());
	}

	private static Value value(Scalar scalar) {
		return scalar == null ? null : new Value(scalar.value(), scalar.error(), scalar.count());
	}

	private static Gap gap(Difference difference) {
		return difference == null ? null
				: new Gap(difference.value(), difference.error(), difference.sigmas(), difference.how().text());
	}

	private int draw(List<String> names, List<Format> wanted) throws IOException {
		Map<String, ResultsFile> runs = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			runs.put(names.get(i), ResultsFile.open(RunDirectory.open(directories.get(i)).results()));
		}
		Files.createDirectories(figures);
		List<Figure> drawn = ComparedFigures.of(runs, RegisteredFigures.catalog());
		for (Figure figure : drawn) {
			Figure fitted = Heights.fit(Journal.of("aps").fit(figure));
			for (Format format : wanted) {
				FigureExport.write(fitted, figures.resolve(figure.name() + "." + format.extension()), format);
			}
		}
		return drawn.size();
	}
}
