// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.claims.Claim;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Published;
import org.spinscape.claims.Status;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.ui.number.NumberPreferences;

/**
 * A claim with all that was found of it, the latest last.
 *
 * @param claim    the claim
 * @param findings those that came with the article and those of the workspace
 */
public record ClaimRow(LocatedClaim claim, List<Finding> findings) {

	public ClaimRow {
		findings = List.copyOf(findings);
	}

	/** With what was found in a folder of runs. @throws ClaimsFileException if its history cannot be read */
	public static ClaimRow of(LocatedClaim claim, ClaimFolder folder) throws ClaimsFileException {
		List<Finding> findings = new ArrayList<>(claim.claim().getFindings());
		findings.addAll(folder.findings(claim));
		return new ClaimRow(claim, findings);
	}

	private Claim text() {
		return claim.claim();
	}

	/** Whether there is an experiment to run. */
	public boolean runs() {
		return text().getStatus() != Status.NOT_MEASURED;
	}

	/** Whether it can be run at full size as well. */
	public boolean runsFull() {
		return runs() && !text().getFull().isEmpty();
	}

	/** What was found last. */
	public Optional<Finding> latest() {
		return ClaimFolder.latest(findings);
	}

	/** The claim in a sentence. */
	public String sentence() {
		return text().getSentence();
	}

	/** Which of the article's sources say it, as it numbers them. */
	public String sources() {
		return text().getSources() == null || text().getSources().isBlank() ? ""
				: "[" + String.join("] [", text().getSources().strip().split("\\s+")) + "]";
	}

	/** How the article's page presents it. */
	public String status() {
		return text().getStatus().getLiteral().replace('-', ' ');
	}

	/** What the latest run says of it; what is missing if nothing can be run. */
	public String verdict() {
		return latest().map(found -> found.getLevel().getLiteral().replace('-', ' ')).orElse(runs() ? "no run yet"
				: "not measured");
	}

	/** The number that decided, with its error; empty if there is none. */
	public String measured() {
		return latest().filter(found -> !Double.isNaN(found.getValue())).map(found -> {
			String unit = text().getQuantity() == null ? "" : text().getQuantity().getUnit();
			return NumberPreferences.look().withError(found.getValue(), found.getError()) + (unit == null || unit.isEmpty()
					? "" : " " + unit);
		}).orElse("");
	}

	/** The same as a number. */
	public double value() {
		return latest().map(Finding::getValue).orElse(Double.NaN);
	}

	/** What others have published. */
	public String published() {
		return text().getPublished().stream().map(Published::getText).collect(Collectors.joining("; "));
	}

	/** Days since it was measured; NaN if never. */
	public double age(LocalDate today) {
		try {
			return latest().map(found -> (double) ChronoUnit.DAYS.between(LocalDate.parse(found.getDate()), today))
					.orElse(Double.NaN);
		} catch (DateTimeParseException e) {
			return Double.NaN;
		}
	}

	/** Whether all words stand somewhere in it. */
	public boolean matches(String words) {
		String all = String.join(" ", claim.id(), sentence(), status(), verdict(), published()).toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
	}

	/** Everything about it in paragraphs. */
	public String details() {
		List<String> lines = new ArrayList<>(List.of(sentence(), "From: " + claim.article().getTitle()));
		add(lines, "It would be refuted by: ", text().getRefutation());
		add(lines, "Controls: ", text().getControls());
		add(lines, "Published: ", published());
		add(lines, "Missing: ", text().getMissing());
		add(lines, "Experiment: ", text().getExperiment());
		add(lines, "Takes: ", claim.time());
		for (Finding found : findings.reversed()) {
			lines.add(found.getDate() + ", " + found.getSize().getLiteral() + ", seed " + found.getSeed() + ": "
					+ found.getLevel().getLiteral().replace('-', ' ') + ". " + found.getEvidence());
		}
		return String.join("\n\n", lines);
	}

	private static void add(List<String> lines, String heading, String text) {
		if (text != null && !text.isBlank()) {
			lines.add(heading + text.strip());
		}
	}
}
