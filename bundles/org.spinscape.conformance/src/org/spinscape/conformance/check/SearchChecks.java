// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch.Found;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.Configuration;

/** Models that bring a search of their own. */
final class SearchChecks {

	private static final int SEARCHES = 5;
	private static final long EFFORT = 20_000;
	/** How far a search may go beyond an effort that is approximate. */
	private static final long FACTOR = 10;

	private SearchChecks() {
	}

	static <C extends Configuration> List<Check> of(Hamiltonian<C> model) {
		return model.capability(GroundStateSearch.class).map(search -> List.of(
				new Check("GroundStateSearch.search: gives a state of the space with its energy",
						() -> honest(new Probe<>(model, "search"), search)),
				new Check("GroundStateSearch.search: the same stream gives the same answer", () -> deterministic(search)),
				new Check("GroundStateSearch.search: ends once a state is good enough, the effort is spent or it is told to",
						() -> ends(search)),
				new Check("GroundStateSearch.searchName: says what it is",
						() -> unless(!search.searchName().isBlank(), "it says nothing")))).orElse(List.of());
	}

	private static Found search(GroundStateSearch search, int seed, double enough, boolean stop) {
		return search.search(energy -> energy <= enough, EFFORT, () -> stop,
				new StreamKey(seed, StreamPurpose.TEST, "search conformance", 0, 0).open());
	}

	private static <C extends Configuration> void honest(Probe<C> probe, GroundStateSearch search) {
		for (int seed = 0; seed < SEARCHES; seed++) {
			Found found = search(search, seed, Double.NEGATIVE_INFINITY, false);
			C state = probe.space().cast(found.state());
			unless(probe.space().parse(state.toText()).equals(state), "%s does not read back", state.toText());
			probe.requireEqual(probe.model().energy(state), found.energy(), "energy of the state " + state.toText());
		}
	}

	private static void deterministic(GroundStateSearch search) {
		for (int seed = 0; seed < SEARCHES; seed++) {
			Found one = search(search, seed, Double.NEGATIVE_INFINITY, false);
			Found other = search(search, seed, Double.NEGATIVE_INFINITY, false);
			unless(one.state().equals(other.state()) && one.energy() == other.energy() && one.moves() == other.moves(),
					"energy %s after %s moves, and then %s after %s", one.energy(), one.moves(), other.energy(), other
							.moves());
		}
	}

	private static void ends(GroundStateSearch search) {
		Found whole = search(search, 0, Double.NEGATIVE_INFINITY, false);
		unless(whole.moves() > 0 && whole.moves() <= FACTOR * EFFORT, "of an effort of %s it looked at %s moves", EFFORT,
				whole.moves());
		Found enough = search(search, 0, Double.POSITIVE_INFINITY, false);
		unless(enough.moves() < whole.moves(), "any state was good enough, and it looked at %s moves", enough.moves());
		Found good = search(search, 0, whole.energy(), false);
		unless(good.energy() <= whole.energy(), "it found energy %s, and with that as a goal it stopped at %s",
				whole.energy(), good.energy());
		Found stopped = search(search, 0, Double.NEGATIVE_INFINITY, true);
		unless(stopped.moves() < whole.moves(), "told to stop, it looked at all %s moves", stopped.moves());
	}
}
