// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinscape.claims.Article;
import org.spinscape.claims.Claim;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Published;
import org.spinscape.claims.Source;
import org.spinscape.claims.Status;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Quoted;
import org.spinscape.store.RunDirectory;

/** A page of claims: what was said, what was measured, what was published, and the verdict. */
public final class ClaimsReport {

	private final ClaimFolder folder;

	private ClaimsReport(ClaimFolder folder) {
		this.folder = folder;
	}

	/**
	 * Writes the page.
	 *
	 * @param claims  the claims, article by article
	 * @param folder  runs of them, with their history
	 * @param figures whether the figures of the runs are in the page too
	 * @throws ClaimsFileException if the history cannot be read
	 * @throws IOException         if a run cannot
	 */
	public static String html(List<LocatedClaim> claims, ClaimFolder folder, boolean figures)
			throws ClaimsFileException, IOException {
		return new ClaimsReport(folder).page(claims, figures);
	}

	/** Literature of the articles of claims, as BibTeX. */
	public static String bibtex(List<LocatedClaim> claims) {
		Set<Reference> references = new LinkedHashSet<>();
		claims.forEach(claim -> claim.article().getSources().forEach(source -> references.add(reference(source))));
		return BibTeX.of(references);
	}

	private static Reference reference(Source source) {
		return new Reference(source.getAuthors(), source.getTitle(), source.getJournal(), source.getYear(), source.getDoi(),
				source.isConfirmed());
	}

	private String page(List<LocatedClaim> claims, boolean figures) throws ClaimsFileException, IOException {
		Map<Article, List<LocatedClaim>> articles = new LinkedHashMap<>();
		claims.forEach(claim -> articles.computeIfAbsent(claim.article(), _ -> new ArrayList<>()).add(claim));
		Page page = new Page(articles.size() == 1 ? articles.keySet().iterator().next().getTitle() : "Claims");
		for (Map.Entry<Article, List<LocatedClaim>> article : articles.entrySet()) {
			page.heading(2, article.getKey().getTitle()).paragraph(article.getKey().getDescription());
			page.table("All claims", summary(article.getValue()));
			for (LocatedClaim claim : article.getValue()) {
				claim(page, claim);
			}
			page.heading(2, "Literature");
			Set<Reference> references = new LinkedHashSet<>();
			article.getKey().getSources().forEach(source -> references.add(reference(source)));
			RunReport.literature(page, references);
		}
		if (figures) {
			figures(page, claims);
		}
		return page.document(
				"<p>What can be tested of it, what was measured, and the verdict. A claim is settled, open, false,"
						+ " or it tells nothing apart from its control.</p>\n", RunReport.foot());
	}

	private List<List<String>> summary(List<LocatedClaim> claims) throws ClaimsFileException {
		List<List<String>> rows = new ArrayList<>(
				List.of(List.of("claim", "published as", "verdict", "measured", "size", "day")));
		for (LocatedClaim located : claims) {
			Optional<Finding> found = latest(located);
			rows.add(List.of(located.claim().getId(), words(located.claim().getStatus()),
					found.map(ClaimsReport::level).orElse(located.claim().getStatus() == Status.NOT_MEASURED ? ""
							: "no run yet"),
					found.map(ClaimsReport::value).orElse(""), found.map(finding -> finding.getSize().getLiteral()).orElse(
							""),
					found.map(Finding::getDate).orElse("")));
		}
		return rows;
	}

	private Optional<Finding> latest(LocatedClaim claim) throws ClaimsFileException {
		List<Finding> findings = new ArrayList<>(claim.claim().getFindings());
		findings.addAll(folder.findings(claim));
		return ClaimFolder.latest(findings);
	}

	private static String words(Status status) {
		return status.getLiteral().replace('-', ' ');
	}

	private static String level(Finding finding) {
		return finding.getLevel().getLiteral().replace('-', ' ');
	}

	private static String value(Finding finding) {
		return Double.isNaN(finding.getValue()) ? "" : Quoted.withError(finding.getValue(), finding.getError());
	}

	private void claim(Page page, LocatedClaim located) throws ClaimsFileException {
		Claim claim = located.claim();
		page.html("<section class=\"claim\" aria-labelledby=\"claim-" + Page.text(located.id()) + "\"><h3 id=\"claim-"
				+ Page.text(located.id()) + "\">" + Page.text(claim.getSentence()) + "</h3>");
		List<String[]> terms = new ArrayList<>();
		term(terms, "Claim", claim.getId() + (claim.getSources().isEmpty() ? "" : ", of " + sources(claim.getSources())));
		term(terms, "Published as", words(claim.getStatus()));
		for (Published published : claim.getPublished()) {
			term(terms, "Published", published.getText() + (published.getSource().isEmpty() ? ""
					: " " + sources(published.getSource())) + (published.isConfirmed() ? "" : ", not confirmed"));
		}
		Optional<Finding> found = latest(located);
		if (found.isPresent()) {
			Finding finding = found.get();
			terms.add(new String[] { "Verdict", "<span class=\"" + finding.getLevel().getLiteral() + "\">" + level(finding)
					+ "</span>" });
			term(terms, "Measured", (claim.getQuantity().getWords() + " " + value(finding) + " " + claim.getQuantity()
					.getUnit())
					.strip());
			term(terms, "Evidence", finding.getEvidence());
			term(terms, "Run", finding.getSize().getLiteral() + " size, " + finding.getDate() + ", seed " + finding.getSeed()
					+ ", version " + finding.getVersion());
		}
		term(terms, "Takes", located.time());
		term(terms, "Refuted if", claim.getRefutation());
		term(terms, "Controls", claim.getControls());
		term(terms, "Missing", claim.getMissing());
		if (!claim.getExperiment().isEmpty()) {
			terms.add(new String[] { "Run again", "<code>spinscape claims run " + Page.text(located.id())
					+ " -o DIR</code>" });
		}
		page.terms(terms).html("</section>");
	}

	private static String sources(String keys) {
		return "[" + String.join("], [", keys.strip().split("\\s+")) + "]";
	}

	private static void term(List<String[]> terms, String name, String words) {
		if (!words.isBlank()) {
			terms.add(new String[] { name, Page.text(words) });
		}
	}

	private void figures(Page page, List<LocatedClaim> claims) throws IOException {
		page.heading(2, "Figures");
		Set<Path> drawn = new LinkedHashSet<>();
		for (LocatedClaim claim : claims) {
			Path run = claim.claim().getExperiment().isEmpty() ? null : folder.largest(claim);
			if (run != null && Files.exists(run.resolve("results.h5")) && drawn.add(run)) {
				page.heading(3, run.getFileName().toString());
				new InlineFigures("r" + drawn.size() + "f").add(RunDirectory.open(run), page);
			}
		}
	}
}
