// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.space.Configuration;

/** Trackers that offer a list of proposals. */
final class ProposalChecks {

	private static final int STEPS = 30;
	private static final double ROUNDING = 1e-12;

	private ProposalChecks() {
	}

	static <C extends Configuration> void proposals(Probe<C> probe) {
		if (!(probe.model().track(probe.state()) instanceof ProposalTracker<C> walker)) {
			return;
		}
		int proposals = walker.proposals();
		for (int step = 0; step < STEPS; step++) {
			int proposal = probe.random().nextInt(proposals);
			C before = probe.space().cast(walker.configuration().copy());
			double energy = walker.energy();
			double delta = walker.propose(proposal);
			unless(walker.energy() == energy && walker.configuration().equals(before),
					"working out proposal %s changed the state", proposal);
			if (Double.isNaN(delta)) {
				continue;
			}
			double reverse = walker.logReverse();
			walker.take();
			C after = probe.space().cast(walker.configuration().copy());
			probe.requireClose(probe.model().energy(after) - energy, delta, "proposal %s from %s", proposal,
					before.toText());
			probe.requireEqual(probe.model().energy(after), walker.energy(), "energy after proposal %s", proposal);
			unless(walker.proposals() == proposals, "%s proposals have become %s", proposals, walker.proposals());
			double ratio = Math.log(ways(probe, after, before) / (double) ways(probe, before, after));
			unless(Math.abs(ratio - reverse) <= ROUNDING, "from %s to %s logReverse says %s, counting the ways %s",
					before.toText(), after.toText(), reverse, ratio);
			walker.reset(after);
		}
	}

	/** Number of proposals that lead from a state to another. */
	private static <C extends Configuration> int ways(Probe<C> probe, C from, C to) {
		ProposalTracker<C> walker = (ProposalTracker<C>) probe.model().track(from);
		int ways = 0;
		for (int proposal = 0; proposal < walker.proposals(); proposal++) {
			if (!Double.isNaN(walker.propose(proposal))) {
				walker.take();
				ways += walker.configuration().equals(to) ? 1 : 0;
				walker.reset(from);
			}
		}
		return ways;
	}
}
