// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.figures.Figure;
import org.spinscape.figures.Subject;
import org.spinscape.figures.Viewpoint;
import org.spinscape.figures.draw.Heights;
import org.spinscape.figures.export.FigureExport;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;
import org.spinscape.store.Checksums;
import org.spinscape.store.ResultReader;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/**
 * Draws a run: scalars over all samples, unless they are the same everywhere, and of what belongs to one sample (trees,
 * states, traces) that of the first samples. Every further sample can be drawn in the workbench.
 */
public final class RunFigures {

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
		return write(directory, formats, journal, Viewpoint.USUAL);
	}

	/** {@link #write(RunDirectory, List, Journal)} with what has three dimensions seen from elsewhere. */
	public static int write(RunDirectory directory, List<Format> formats, Journal journal, Viewpoint from)
			throws IOException {
		ResultReader reader = ResultsFile.open(directory.results());
		String provenance = Provenance.of(directory, reader.entries());
		List<Subject> subjects = DrawnSubjects.of(reader);
		EverywhereTheSame same = EverywhereTheSame.of(subjects);
		List<Figure> figures = RegisteredFigures.catalog().seenFrom(from).figures(same.others()).stream()
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
}
