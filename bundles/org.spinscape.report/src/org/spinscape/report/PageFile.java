// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.files.ExperimentFileException;

/**
 * A page that was written, with its literature beside it.
 *
 * @param page       the HTML file
 * @param literature the BibTeX file
 */
public record PageFile(Path page, Path literature) {

	/** Writes the report of a run. @throws IOException if a file cannot be read or written */
	public static PageFile ofRun(Path run, Catalog catalog, Path page) throws IOException, ExperimentFileException {
		return write(page, RunReport.html(run, catalog), RunReport.bibtex(run, catalog));
	}

	/** Writes the page of claims. @param figures with those of all quick runs: the page gets large */
	public static PageFile ofClaims(List<LocatedClaim> claims, ClaimFolder folder, boolean figures, Path page)
			throws IOException, ClaimsFileException {
		return write(page, ClaimsReport.html(claims, folder, figures), ClaimsReport.bibtex(claims));
	}

	private static PageFile write(Path page, String html, String bibtex) throws IOException {
		Path literature = page.resolveSibling(page.getFileName().toString().replaceFirst("[.]html?$", "") + ".bib");
		Files.writeString(page, html);
		Files.writeString(literature, bibtex);
		return new PageFile(page, literature);
	}

	/** Where they are, in words. */
	public String words() {
		return page + ", with the literature in " + literature;
	}
}
