// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Experiment;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultReader;

/** Whether the walks of a run had come to equilibrium when they were recorded: of each arm, and what was not tested. */
final class EquilibriumSection {

	private EquilibriumSection() {
	}

	/** Whether a result belongs here. */
	static boolean has(ResultEntry entry) {
		return entry.key().overSamples() && entry.tag().kind().equals(StudyKinds.EQUILIBRATION);
	}

	/** @param parts names what is installed */
	static void add(Page page, Experiment experiment, UsedParts parts, ResultReader results) throws IOException {
		List<ResultEntry> entries = results.entries().stream().filter(EquilibriumSection::has).toList();
		List<Result> verdicts = results.load(entries);
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			Verdict verdict = (Verdict) verdicts.get(i);
			rows.add(List.of(place(entries.get(i)), switch (verdict.level()) {
				case SUPPORTED -> "reached";
				case NOT_SUPPORTED -> "not reached";
				case CANNOT_SAY -> "cannot say";
			}, verdict.evidence()));
		}
		if (!rows.isEmpty()) {
			rows.addFirst(List.of("walks of", "equilibrium", "evidence"));
			page.table("Equilibrium, as far as the records tell", rows);
		}
		boolean walks = false;
		for (Arm arm : experiment.getArms()) {
			if (arm.getSampler() != null) {
				walks = true;
				if (entries.stream().noneMatch(entry -> entry.key().arm().equals(arm.getName()))) {
					page.paragraph("Arm " + arm.getName() + " walks by " + parts.name(UsedParts.of(arm).stream()
							.filter(part -> part.component() == arm.getSampler()).findFirst().orElseThrow())
							+ ". Whether its walks came to equilibrium was not tested: the analysis equilibration does that.");
				}
			}
		}
		if (!walks) {
			page.paragraph("No sampler recorded a walk: there is nothing to come to equilibrium.");
		}
	}

	/** The arm, and the point of a sweep. */
	private static String place(ResultEntry entry) {
		StringBuilder place = new StringBuilder(entry.key().arm());
		for (Map.Entry<String, String> value : entry.key().point().entrySet()) {
			place.append(", ").append(value.getKey()).append(" = ").append(value.getValue());
		}
		return place.toString();
	}
}
