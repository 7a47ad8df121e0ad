// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.claims.Claim;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Published;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimCatalog;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.core.result.Quoted;
import org.spinscape.engine.catalog.Catalog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code claims}. */
@Command(name = "claims", description = "Lists claims of articles with what was found last, runs them, makes new ones of a run, and reports on them.", subcommands = {
		ClaimsRunVerb.class, ClaimsNewVerb.class, ClaimsRecordVerb.class, ClaimsReportVerb.class })
final class ClaimsVerb extends Verb {

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	@Option(names = "--file", paramLabel = "FILE", description = "A claims file, instead of what is installed.")
	private Path file;

	@Option(names = "--in", paramLabel = "DIR", description = "A folder that 'claims run' has written: what was found there counts too.")
	private Path folder;

	/** One claim in the document that {@code --json} prints. */
	private record Row(String id, String article, String sentence, List<String> sources, String status, String refutation,
			String controls, String missing, String experiment, int quickSeconds, int fullSeconds, List<String> published,
			String verdict, String date, String version, String size, Long seed, Double value, Double error, String unit,
			String evidence) {
	}

	@Override
	public Integer call() throws Exception {
		ClaimCatalog claims = installed();
		ClaimFolder runs = folder == null ? null : new ClaimFolder(folder);
		if (json) {
			List<Row> rows = new ArrayList<>();
			for (LocatedClaim claim : claims.claims()) {
				rows.add(row(claim, latest(claim, runs)));
			}
			console().json(rows);
		} else {
			for (LocatedClaim claim : claims.claims()) {
				print(claim, latest(claim, runs));
			}
		}
		return ExitCode.DONE;
	}

	/** The claims that the command is about; what cannot be used of them is said. */
	ClaimCatalog installed() throws InputException {
		try {
			ClaimCatalog found = file == null ? ClaimCatalog.installed() : ClaimCatalog.of(file);
			found.problems().forEach(console()::say);
			return found;
		} catch (ClaimsFileException e) {
			throw new InputException(e);
		}
	}

	/** The claims of a name. @throws InputException if there are none */
	List<LocatedClaim> named(String name) throws InputException {
		List<LocatedClaim> found = installed().named(name);
		if (found.isEmpty()) {
			throw new InputException("claims: there is no claim '" + name + "'; see 'claims' for those that are installed");
		}
		return found;
	}

	/** For the commands below this one, which picocli gives no other parent. */
	Console shared() {
		return console();
	}

	/** As {@link #shared}. */
	Catalog installedParts() {
		return catalog();
	}

	/** What was found last, in the file of the article or in a folder of runs (null for none). */
	static Optional<Finding> latest(LocatedClaim claim, ClaimFolder runs) throws InputException {
		List<Finding> findings = new ArrayList<>(claim.claim().getFindings());
		try {
			if (runs != null) {
				findings.addAll(runs.findings(claim));
			}
		} catch (ClaimsFileException e) {
			throw new InputException(e);
		}
		return ClaimFolder.latest(findings);
	}

	private static Row row(LocatedClaim located, Optional<Finding> latest) {
		Claim claim = located.claim();
		Finding found = latest.orElse(null);
		return new Row(located.id(), located.article().getTitle(), claim.getSentence(), sources(claim),
				claim.getStatus().getLiteral(), claim.getRefutation(), claim.getControls(), claim.getMissing(),
				claim.getExperiment(), claim.getQuickSeconds(), claim.getFullSeconds(),
				claim.getPublished().stream().map(Published::getText).toList(),
				found == null ? null : found.getLevel().getLiteral(), found == null ? null : found.getDate(),
				found == null ? null : found.getVersion(), found == null ? null : found.getSize().getLiteral(),
				found == null ? null : found.getSeed(), found == null ? null : found.getValue(),
				found == null ? null : found.getError(), claim.getQuantity() == null ? "" : claim.getQuantity().getUnit(),
				found == null ? null : found.getEvidence());
	}

	private static List<String> sources(Claim claim) {
		return claim.getSources().isBlank() ? List.of() : List.of(claim.getSources().strip().split("\\s+"));
	}

	private void print(LocatedClaim located, Optional<Finding> latest) {
		Claim claim = located.claim();
		String found = latest.map(finding -> words(finding) + ", " + finding.getDate() + " (" + finding.getSize().getLiteral()
				+ age(finding) + ")").orElse("no run yet") + (located.time().isEmpty() ? "" : "; takes " + located.time());
		console().print("%-40s %-18s %s".formatted(located.id(), claim.getStatus().getLiteral(),
				claim.getMissing().isEmpty() ? found : "missing: " + claim.getMissing()));
		console().print("    " + claim.getSentence());
	}

	/** In days; nothing if the day of the finding cannot be read. */
	private static String age(Finding finding) {
		try {
			long days = ChronoUnit.DAYS.between(LocalDate.parse(finding.getDate()), LocalDate.now());
			return days == 0 ? ", today" : days == 1 ? ", 1 day ago" : ", " + days + " days ago";
		} catch (DateTimeParseException e) {
			return "";
		}
	}

	/** The verdict, with the value that decided. */
	static String words(Finding finding) {
		String level = finding.getLevel().getLiteral().replace('-', ' ');
		return Double.isNaN(finding.getValue()) ? level
				: level + " at " + Quoted.withError(finding.getValue(), finding.getError());
	}
}
