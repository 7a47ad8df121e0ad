// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.explorers.walkers.Mean;

/** See {@link HessianSpectrum}. */
final class HessianSpectrumExplorer implements Explorer {

	private static final int MOST_STEPS = 100_000;
	private static final double FLAT = 1e-7;
	private static final int CURVE = 101;

	private final boolean minima;
	private final int points;
	private final int denseLimit;
	private final int steps;
	private final int probes;
	private final int bins;

	HessianSpectrumExplorer(boolean minima, int points, int denseLimit, int steps, int probes, int bins) {
		this.minima = minima;
		this.points = points;
		this.denseLimit = denseLimit;
		this.steps = steps;
		this.probes = probes;
		this.bins = bins;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		boolean dense = new SmoothLandscape(hamiltonian).sites() <= denseLimit;
		context.kernel(dense ? "all eigenvalues" : "Lanczos, " + steps + " steps, " + probes + " vectors");
		List<Spectrum> spectra = Trials.run(points, StreamName.HESSIAN_SPECTRUM, context,
				random -> spectrum(hamiltonian, dense, random, context));
		return report(spectra, dense, EnergyScale.of(hamiltonian), CriticalPointsExplorer.theory(hamiltonian));
	}

	private Spectrum spectrum(Hamiltonian<?> hamiltonian, boolean dense, RandomStream random, ExplorerContext context) {
		SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
		double[] point = landscape.randomPoint(random);
		if (minima) {
			point = new SteepestPath(landscape, context).follow(point, FLAT, MOST_STEPS);
		}
		double energy = landscape.evaluate(point, new double[point.length]);
		context.checkCancelled();
		return dense ? Spectrum.dense(energy, landscape, point)
				: Spectrum.stochastic(energy, landscape, point, steps, probes, random);
	}

	private List<Result> report(List<Spectrum> spectra, boolean dense, EnergyScale scale,
			Optional<SphericalTheory> theory) {
		String where = (minima ? "at the ends of descents from " : "at ") + points + " random points"
				+ (dense ? "" : ", by the method of Lanczos");
		String unit = scale.unit();
		List<Result> results = new ArrayList<>();
		double[] densities = spectra.stream().mapToDouble(spectrum -> scale.of(spectrum.energy())).toArray();
		results.add(mean(scale.quantity().replace(' ', '-'), unit, "Mean " + scale.phrase() + " " + where, densities));
		results.add(mean("lowest-eigenvalue", unit, "Lowest eigenvalue of the Hessian along the space of states " + where,
				values(spectra, Spectrum::lowest)));
		results.add(mean("highest-eigenvalue", unit, "Highest eigenvalue of the Hessian along the space of states " + where,
				values(spectra, Spectrum::highest)));
		results.add(mean("negative-share", "", "Share of negative eigenvalues " + where,
				values(spectra, Spectrum::negative)));
		results.add(mean("flat-share", "", "Share of eigenvalues that are zero but for rounding " + where,
				values(spectra, Spectrum::flatShare)));
		results.add(outliers(spectra, true, where));
		results.add(outliers(spectra, false, where));
		theory.ifPresent(known -> results.add(mean("semicircle-distance", "", "Largest difference of the distribution"
				+ " function of the eigenvalues from the semicircle law at the same energy, " + where,
				values(spectra, spectrum -> spectrum.distance(known, scale.of(spectrum.energy()))))));
		Histogram histogram = histogram(spectra, unit, where);
		results.add(histogram);
		theory.ifPresent(known -> results.add(semicircle(known, Arrays.stream(densities).average().orElse(0),
				histogram.edges()[1] - histogram.edges()[0])));
		return results;
	}

	private static Scalar outliers(List<Spectrum> spectra, boolean above, String where) {
		return mean(above ? "outliers-above" : "outliers-below", "", "Number of eigenvalues "
				+ (above ? "above" : "below") + " the bulk, behind a gap of more than " + Outliers.WIDE + " times the mean of"
				+ " the next " + Outliers.FOLLOWING + " (not known where too few eigenvalues are) " + where,
				values(spectra, spectrum -> spectrum.ends().count(above)));
	}

	private static double[] values(List<Spectrum> spectra, ToDoubleFunction<Spectrum> what) {
		return spectra.stream().mapToDouble(what).toArray();
	}

	private static Scalar mean(String name, String unit, String meaning, double[] values) {
		Mean mean = Mean.of(values);
		return Scalar.thermal(name, unit, meaning, mean.value(), mean.error(), values.length);
	}

	private Histogram histogram(List<Spectrum> spectra, String unit, String where) {
		double low = spectra.stream().flatMapToDouble(s -> Arrays.stream(s.values())).min().orElse(0);
		double high = spectra.stream().flatMapToDouble(s -> Arrays.stream(s.values())).max().orElse(1);
		double width = Math.max((high - low) / bins, Double.MIN_NORMAL);
		double[] edges = new double[bins + 1];
		for (int i = 0; i <= bins; i++) {
			edges[i] = i == bins ? Math.nextUp(high) : low + i * width;
		}
		double[] shares = new double[bins];
		for (Spectrum spectrum : spectra) {
			for (int i = 0; i < spectrum.values().length; i++) {
				int bin = (int) Math.clamp((spectrum.values()[i] - low) / width, 0, bins - 1);
				shares[bin] += spectrum.weights()[i] / spectra.size();
			}
		}
		return new Histogram("hessian-spectrum", "Share of the eigenvalues of the Hessian along the space of states in each"
				+ " bin, " + where, "eigenvalue", unit, edges, shares);
	}

	/** The law for infinitely many components, as the share in a bin of the histogram. */
	private static Series semicircle(SphericalTheory theory, double density, double bin) {
		double centre = -theory.p() * density;
		double[] x = new double[CURVE];
		double[] y = new double[CURVE];
		for (int i = 0; i < CURVE; i++) {
			x[i] = centre + theory.halfWidth() * (2.0 * i / (CURVE - 1) - 1);
			y[i] = theory.eigenvalueShare(x[i] + bin / 2, density) - theory.eigenvalueShare(x[i] - bin / 2, density);
		}
		return new Series("semicircle", "Share of the eigenvalues in a bin of the spectrum for infinitely many components:"
				+ " semicircle law at the mean energy", Axis.of("eigenvalue", "J", x), Axis.of("share in bin", "", y));
	}
}
