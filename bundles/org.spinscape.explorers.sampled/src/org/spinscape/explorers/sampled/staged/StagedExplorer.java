// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import java.util.List;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.ContactEnergies;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.result.Result;
import org.spinscape.explorers.sampled.staged.Stages.Outcome;
import org.spinscape.explorers.sampled.staged.Stages.Rule;

/**
 * See {@link StagedFolding}.
 *
 * @param stages  what is repeated
 * @param repeats how often
 */
record StagedExplorer(Stages stages, int repeats) implements Explorer {

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		ContactEnergies energies = hamiltonian.capability(ContactEnergies.class).orElseThrow();
		StreamFamily streams = context.random().family();
		Rule[] rules = Rule.values();
		Outcome[][] outcomes = new Outcome[rules.length][repeats];
		int units = rules.length * repeats;
		Crew crew = new Crew(context, "folding", (long) units * stages.rounds() * stages.runs());
		crew.run(units, unit -> {
			Pace pace = new Pace(crew);
			int repeat = unit / rules.length;
			Rule rule = rules[unit % rules.length];
			outcomes[rule.ordinal()][repeat] = stages.run(new TurnChain(energies), rule, streams, repeat, pace);
			pace.flush();
		});
		return new StagedReport(stages, outcomes, FoldTarget.of(hamiltonian, outcomes)).results();
	}
}
