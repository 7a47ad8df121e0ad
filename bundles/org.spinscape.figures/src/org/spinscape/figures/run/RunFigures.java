// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.Result;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Subject;
import org.spinscape.figures.draw.Heights;
import org.spinscape.figures.export.FigureExport;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;
import org.spinscape.store.Checksums;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/**
 * Draws a run: scalars over all samples, unless they are the same everywhere, and of what belongs to one sample (trees,
 * states, traces) that of the first samples. Every further sample can be drawn in the workbench.
 */
public final class RunFigures {

	private static final int SAMPLES_DRAWN = 3;
	/** With more sweep points than this, one sample of each has to do. */
	private static final int FEW_POINTS = 3;

	private RunFigures() {
	}

	/**
	 * Draws a run into its folder of figures, and their captions into {@code captions.md} there.
	 *
	 * @param directory the run
	 * @param formats   what to write of each figure
	 * @param journal   whose widths the figures have
	 * @return how many figures there are
	 */
	public static int write(RunDirectory directory, List<Format> formats, Journal journal) throws IOException {
		ResultReader reader = ResultsFile.open(directory.results());
		String provenance = Provenance.of(directory, reader.entries());
		List<Subject> subjects = subjects(reader);
		EverywhereTheSame same = EverywhereTheSame.of(subjects);
		List<Figure> figures = RegisteredFigures.catalog().figures(same.others()).stream()
				.map(figure -> Heights.fit(journal.fit(figure.explained(provenance)))).toList();
		Path folder = directory.figures();
		Files.createDirectories(folder);
		List<Path> written = new ArrayList<>();
		StringBuilder captions = new StringBuilder();
		for (Figure figure : figures) {
			for (Format format : formats) {
				written.addAll(FigureExport.write(figure, folder.resolve(figure.name() + "." + format.extension()), format));
			}
			captions.append("## ").append(figure.name()).append("\n\n").append(figure.caption()).append("\n\n");
		}
		captions.append(same.text());
		Path text = Files.writeString(folder.resolve("captions.md"), captions.toString());
		written.add(text);
		new Checksums(directory).note(written);
		return figures.size();
	}

	private static List<Subject> subjects(ResultReader reader) throws IOException {
		List<ResultEntry> all = reader.entries();
		Set<String> averaged = new HashSet<>();
		Set<Map<String, String>> points = new HashSet<>();
		for (ResultEntry entry : all) {
			if (entry.key().overSamples()) {
				averaged.add(entry.type() + entry.tag().identity());
			} else {
				points.add(entry.key().point());
			}
		}
		int samples = points.size() > FEW_POINTS ? 1 : SAMPLES_DRAWN;
		List<ResultEntry> drawn = new ArrayList<>();
		for (ResultEntry entry : all) {
			boolean hasAverage = averaged.contains(entry.type() + entry.tag().identity());
			// A curve with an average is drawn once, and a swept scalar not again as the curve of its averages.
			boolean sweep = entry.is(StudyKinds.OVER_SWEEP);
			if (!sweep && (entry.type().equals("scalar") || entry.key().overSamples()
					|| !hasAverage && entry.key().sample() < samples)) {
				drawn.add(entry);
			}
		}
		List<Result> results = reader.load(drawn);
		List<Subject> subjects = new ArrayList<>();
		for (int i = 0; i < drawn.size(); i++) {
			ResultKey key = drawn.get(i).key();
			subjects.add(new Subject(key.arm(), key.point(), key.sample(), results.get(i)));
		}
		return subjects;
	}
}
