// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walks;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.space.Configuration;

/** Autocorrelation of the energy along simple random walks, with errors by leaving out one walk at a time. */
record RandomWalks<C extends Configuration>(Hamiltonian<C> hamiltonian, int walks, long steps, int lags) {

	static final ResultKind<Series> WALK_CORRELATION = ResultKind.series("walk-correlation",
			"Autocorrelation rho(s) of the energy along simple random walks: covariance of the energies s steps"
					+ " apart over the variance, error by the jackknife over walks");
	static final ResultKind<Scalar> WALK_ENERGY = ResultKind.scalar("walk-energy", "J",
			"Mean energy of the states of simple random walks: that of all states, each"
					+ " with the weight of its number of moves");
	static final ResultKind<Scalar> WALK_ENERGY_DEVIATION = ResultKind.scalar("walk-energy-deviation", "J",
			"Standard deviation of the energy along simple random walks");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(WALK_CORRELATION, LandscapeKinds.CORRELATION_LENGTH, WALK_ENERGY,
			WALK_ENERGY_DEVIATION);

	/** After so many moves a walker's sums are renewed: what trackers promise their accuracy for. */
	private static final long RENEW = 100_000;

	/** Sums of one walk or several. */
	private record Sums(double count, double energy, double[] products, double[] counts) {

		Sums minus(Sums part) {
			double[] rest = products.clone();
			double[] number = counts.clone();
			for (int lag = 0; lag < rest.length; lag++) {
				rest[lag] -= part.products[lag];
				number[lag] -= part.counts[lag];
			}
			return new Sums(count - part.count, energy - part.energy, rest, number);
		}

		double covariance(int lag) {
			double mean = energy / count;
			return products[lag] / counts[lag] - mean * mean;
		}

		double correlation(int lag) {
			return covariance(lag) / covariance(0);
		}

		double length() {
			return -1 / Math.log(Math.abs(correlation(1)));
		}
	}

	List<Result> measure(StreamFamily streams, ExplorerContext context) {
		Sums[] all = new Sums[walks];
		// Energies are measured from that of a random state, so that little is lost when squares are subtracted.
		double origin = hamiltonian.energy(hamiltonian.space().random(
				streams.split(StreamName.WALK_ORIGIN, 0, 0)));
		Crew crew = new Crew(context, "random walks", walks * steps);
		crew.run(walks, walk -> all[walk] = walk(streams.split(StreamName.WALK, walk, 0),
				origin, new Pace(crew)));
		Sums total = new Sums(0, 0, new double[lags + 1], new double[lags + 1]);
		Sums none = total;
		for (Sums one : all) {
			total = total.minus(none.minus(one));
		}
		double[] distances = new double[lags + 1];
		double[] values = new double[lags + 1];
		double[] errors = new double[lags + 1];
		for (int lag = 0; lag <= lags; lag++) {
			int at = lag;
			distances[lag] = lag;
			values[lag] = total.correlation(lag);
			errors[lag] = jackknife(total, all, sums -> sums.correlation(at));
		}
		return List.of(
				new Series(WALK_CORRELATION.tag(),
						Series.Axis.of("distance", "steps", distances),
						new Series.Axis("correlation", "", values, errors)),
				Scalar.thermal(LandscapeKinds.CORRELATION_LENGTH.means("Correlation length -1/log|rho(1)| of simple"
						+ " random walks, error by the jackknife over walks"),
						total.length(), jackknife(total, all, Sums::length), walks),
				Scalar.thermal(WALK_ENERGY, origin + total.energy() / total.count(),
						jackknife(total, all, sums -> sums.energy() / sums.count()), walks),
				Scalar.thermal(WALK_ENERGY_DEVIATION,
						Math.sqrt(total.covariance(0)), jackknife(total, all, sums -> Math.sqrt(sums.covariance(0))), walks));
	}

	private double jackknife(Sums total, Sums[] all, ToDoubleFunction<Sums> quantity) {
		double sum = 0;
		double squares = 0;
		double centre = quantity.applyAsDouble(total);
		for (Sums one : all) {
			double off = quantity.applyAsDouble(total.minus(one)) - centre;
			sum += off / walks;
			squares += off * off / walks;
		}
		return Math.sqrt((walks - 1) * Math.max(0, squares - sum * sum));
	}

	private Sums walk(RandomStream random, double origin, Pace pace) {
		EnergyTracker<C> walker = hamiltonian.track(hamiltonian.space().random(random));
		double[] recent = new double[lags + 1];
		double[] products = new double[lags + 1];
		double[] counts = new double[lags + 1];
		double sum = 0;
		for (long step = 0; step <= steps; step++) {
			if (step > 0) {
				walker.accept(random.nextInt(walker.moves()));
				if (step % RENEW == 0) {
					walker.refresh();
				}
			}
			double energy = walker.energy() - origin;
			int at = (int) (step % recent.length);
			recent[at] = energy;
			sum += energy;
			for (int lag = 0; lag <= Math.min(step, lags); lag++) {
				int before = at - lag < 0 ? at - lag + recent.length : at - lag;
				products[lag] += energy * recent[before];
				counts[lag]++;
			}
			pace.did(step == 0 ? 0 : 1);
		}
		pace.flush();
		return new Sums(steps + 1.0, sum, products, counts);
	}
}
