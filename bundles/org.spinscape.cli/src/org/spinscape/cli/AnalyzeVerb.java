// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.engine.run.Runner;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze DIR}. */
@Command(name = "analyze", description = { "Computes the analyses of a run anew, without sampling again.",
		"Analyzers named are added to those of the experiment, or take the place of the one with the same id." })
final class AnalyzeVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@ArgGroup(exclusive = false, multiplicity = "0..*")
	private List<Wanted> wanted = new ArrayList<>();

	@Mixin
	private ReportOptions options;

	@Option(names = { "-q", "--quiet" }, description = "Shows no progress.")
	private boolean quiet;

	/** An analyzer with its parameters. */
	private static final class Wanted {

		@Option(names = "--analyzer", required = true, paramLabel = "ID", description = "An analyzer. May be repeated.")
		private String id;

		@Option(names = "--analyzer-set", paramLabel = "NAME=VALUE", description = "A parameter of the analyzer named before it. May be repeated.")
		private Map<String, String> values = new LinkedHashMap<>();
	}

	@Override
	public Integer call() throws Exception {
		Map<String, Map<String, String>> analyzers = new LinkedHashMap<>();
		for (Wanted analyzer : wanted) {
			if (analyzers.put(analyzer.id, analyzer.values) != null) {
				throw new InputException("analyze: analyzer '" + analyzer.id + "' is named twice; keep one");
			}
		}
		return options.report(console(), quiet, monitor -> new Runner(catalog()).analyze(directory, analyzers, monitor));
	}
}
