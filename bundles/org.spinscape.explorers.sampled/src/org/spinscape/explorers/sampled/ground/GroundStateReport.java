// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;

/** What the searches of one landscape found. */
final class GroundStateReport {

	static final ResultKind<Scalar> SEARCH_EFFORT = ResultKind.scalar("search-effort", ResultKind.OF_SUBJECT,
			"Effort of all searches together");
	static final ResultKind<Table> SEARCHES = ResultKind.table("searches",
			"The independent searches one by one; effort is up to the best state if the target was"
					+ " reached");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SEARCH_EFFORT, SearchKinds.GROUND_STATE, SEARCHES,
			SearchKinds.WORK_DONE);

	private final Hamiltonian<?> hamiltonian;
	private final Target target;
	private final List<Found> searches;
	private final Method method;
	private final String unit;

	GroundStateReport(Hamiltonian<?> hamiltonian, Target target, List<Found> searches, Method method) {
		this.hamiltonian = hamiltonian;
		this.target = target;
		this.searches = searches;
		this.method = method;
		this.unit = method.unit();
	}

	/** What can be said before all searches are done. */
	List<Result> soFar() {
		List<Result> results = new ArrayList<>(BestStateResults.of(hamiltonian, best().state()));
		results.add(effort());
		return results;
	}

	private Found best() {
		return searches.stream().min(Comparator.comparingDouble(Found::energy)).orElseThrow();
	}

	private Scalar effort() {
		return Scalar.exact(SEARCH_EFFORT.tag().unit(unit), searches.stream().mapToDouble(Found::effort).sum());
	}

	/** @param timed whether the clock was a limit, so that times belong to the results */
	List<Result> results(boolean timed) {
		Found best = best();
		List<Result> results = new ArrayList<>(BestStateResults.of(hamiltonian, best.state()));
		results.add(verdict(best));
		results.add(effort());
		List<BudgetWatch> watches = searches.stream().flatMap(found -> found.watch().stream()).toList();
		if (timed && !watches.isEmpty()) {
			results.add(BudgetWatch.done(method.piece(), watches));
		}
		if (target.given()) {
			results.addAll(new TimeToTarget(searches).results(target, unit, timed));
		}
		if (searches.size() > 1) {
			results.add(table());
		}
		return results;
	}

	private Verdict verdict(Found best) {
		EnergyResolution resolution = EnergyResolution.of(hamiltonian);
		long equal = searches.stream().filter(found -> !resolution.uphill(found.energy() - best.energy())).count();
		String evidence = best.proven() ? "All states were looked at."
				: "Search by " + best.method() + ": " + equal + " of " + searches.size()
						+ " independent searches ended at the lowest energy found. No search can prove that there is no"
						+ " lower one.";
		return new Verdict(SearchKinds.GROUND_STATE.tag(),
				best.proven() ? Verdict.Level.SUPPORTED : Verdict.Level.CANNOT_SAY, evidence);
	}

	private Table table() {
		return new Table(SEARCHES.tag(), List.of(
				new Table.RealColumn("energy", "J", searches.stream().mapToDouble(Found::energy).toArray()),
				new Table.IntegerColumn("reached", "",
						searches.stream().mapToLong(found -> found.reached() ? 1 : 0).toArray()),
				new Table.RealColumn("effort", unit, searches.stream().mapToDouble(Found::effort).toArray())));
	}
}
