// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.space.Configuration;

/** Turns sampled minima into results. */
final class MinimaReport<C extends Configuration> {

	static final ResultKind<Scalar> LOWEST_BASIN = ResultKind.scalar("lowest-basin", "",
			"Share of states drawn uniformly whose descent ends in the lowest minimum found");
	static final ResultKind<Scalar> INHERENT_ENERGY = ResultKind.scalar("inherent-energy", "J",
			"Mean energy of the minima that walkers descend to");
	static final ResultKind<Series> INHERENT_ENERGY_SERIES = ResultKind.series("inherent-energy",
			"Mean energy of the minima that walkers descend to");
	static final ResultKind<Table> SAMPLED_MINIMA = ResultKind.table("sampled-minima",
			"Distinct minima found, by energy");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LOWEST_BASIN, INHERENT_ENERGY, INHERENT_ENERGY_SERIES,
			SAMPLED_MINIMA);

	/** Two-sided 95 per cent of the normal distribution. */
	private static final double Z95 = 1.959963984540054;

	private final Hamiltonian<C> hamiltonian;
	private final Sampled<C> sampled;
	private final int starts;

	MinimaReport(Hamiltonian<C> hamiltonian, Sampled<C> sampled, int starts) {
		this.hamiltonian = hamiltonian;
		this.sampled = sampled;
		this.starts = starts;
	}

	List<Result> results(int lowest) {
		List<Result> results = new ArrayList<>();
		results.add(inherentEnergy());
		results.addAll(new Coverage(sampled).results(lowest));
		if (starts > 0) {
			results.add(new ShareOfRuns(sampled.minima().getFirst().starts(), starts).scalar(LOWEST_BASIN.tag()));
		}
		results.add(table());
		sampled.workDone().ifPresent(results::add);
		results.addAll(BestStateResults.of(hamiltonian, sampled.minima().getFirst().minimum().state()));
		return results;
	}

	private Result inherentEnergy() {
		int slots = sampled.temperatures().length;
		String meaning = "Mean energy of the minima that the sampler's states descend to (inherent structures), error from"
				+ " the scatter between runs" + (sampled.equilibrium() ? "" : "; the sampler is not in equilibrium");
		if (slots == 1) {
			MeanWithError mean = MeanWithError.of(sampled.energies()[0]);
			return Scalar.thermal(INHERENT_ENERGY.means(meaning), mean.value(), mean.error(), mean.count());
		}
		double[] values = new double[slots];
		double[] errors = new double[slots];
		for (int slot = 0; slot < slots; slot++) {
			MeanWithError mean = MeanWithError.of(sampled.energies()[slot]);
			values[slot] = mean.value();
			errors[slot] = mean.error();
		}
		return new Series(INHERENT_ENERGY_SERIES.means(meaning),
				Series.Axis.of("temperature", "J/k_B", sampled.temperatures()),
				new Series.Axis("inherent energy", "J", values, errors));
	}

	private Table table() {
		List<Table.Column> columns = new ArrayList<>(List.of(
				Table.IntegerColumn.numbered("rank", sampled.minima().size()),
				new Table.TextColumn("state", sampled.minima().stream().map(t -> t.minimum().state().toText()).toList()),
				real("energy", "J", tally -> tally.minimum().energy()),
				whole("degeneracy", tally -> tally.minimum().degeneracy()),
				whole("whole", tally -> tally.minimum().whole() ? 1 : 0), whole("visits", Tally::visits),
				whole("visits-first-half", tally -> tally.visits(0)),
				whole("visits-second-half", tally -> tally.visits(1))));
		if (starts > 0) {
			columns.add(whole("starts", Tally::starts));
			columns.add(real("basin-share", "", tally -> tally.starts() / (double) starts));
			columns.add(real("basin-lower", "", tally -> wilson(tally.starts(), -1)));
			columns.add(real("basin-upper", "", tally -> wilson(tally.starts(), 1)));
		}
		return new Table(SAMPLED_MINIMA.more(", among " + new Reduction<>(hamiltonian).text() + ". A minimum is a"
				+ " connected plateau without exit (degeneracy: its states; whole 0: it was too large to look at,"
				+ " and may appear more than once). Visits are quenches that ended there while that of the same"
				+ " walker before did not; basin shares are those of uniformly drawn states, with 95 % limits by"
				+ " Wilson"),
				columns);
	}

	/** Wilson, J. Am. Stat. Assoc. 22, 209 (1927). @param side 1 upper, -1 lower limit */
	private double wilson(long hits, int side) {
		double n = starts;
		double share = hits / n;
		double square = Z95 * Z95;
		double width = Z95 * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
		return Math.clamp((share + square / (2 * n) + side * width) / (1 + square / n), 0, 1);
	}

	private Table.Column real(String name, String unit, ToDoubleFunction<Tally<C>> value) {
		return new Table.RealColumn(name, unit, sampled.minima().stream().mapToDouble(value).toArray());
	}

	private Table.Column whole(String name, ToLongFunction<Tally<C>> value) {
		return new Table.IntegerColumn(name, "", sampled.minima().stream().mapToLong(value).toArray());
	}
}
