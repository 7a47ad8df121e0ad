// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.util.List;

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
		return entry.key().overSamples() && entry.is(StudyKinds.EQUILIBRATION);
	}

	/** @param parts names what is installed */
	static void add(Page page, Experiment experiment, UsedParts parts, ResultReader results) throws IOException {
		List<ResultEntry> entries = results.entries().stream().filter(EquilibriumSection::has).toList();
		List<Result> verdicts = results.load(entries);
		for (int i = 0; i < entries.size(); i++) {
			RunReport.verdict(page, entries.get(i), (Verdict) verdicts.get(i));
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
}
