// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
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
	private final int bins;

	HessianSpectrumExplorer(boolean minima, int points, int denseLimit, int steps, int bins) {
		this.minima = minima;
		this.points = points;
		this.denseLimit = denseLimit;
		this.steps = steps;
		this.bins = bins;
	}

	/** The spectrum at one point: eigenvalues with the shares they stand for. */
	private record Spectrum(double density, double[] values, double[] weights) {

		double lowest() {
			return Arrays.stream(values).min().orElse(Double.NaN);
		}

		double negative() {
			double share = 0;
			for (int i = 0; i < values.length; i++) {
				share += values[i] < 0 ? weights[i] : 0;
			}
			return share;
		}

		/** Largest distance between its distribution function and that of the semicircle law. */
		double distance(SphericalTheory theory) {
			Integer[] order = new Integer[values.length];
			Arrays.setAll(order, i -> i);
			Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
			double below = 0;
			double largest = 0;
			for (int i : order) {
				double expected = theory.eigenvalueShare(values[i], density);
				largest = Math.max(largest, Math.max(Math.abs(expected - below), Math.abs(below + weights[i] - expected)));
				below += weights[i];
			}
			return largest;
		}
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		boolean dense = new SmoothLandscape(hamiltonian).sites() <= denseLimit;
		context.kernel(dense ? "all eigenvalues" : "Lanczos, " + steps + " steps");
		List<Spectrum> spectra = Trials.run(points, "Hessian spectrum", context,
				random -> spectrum(hamiltonian, dense, random, context));
		return report(spectra, dense, CriticalPointsExplorer.theory(hamiltonian));
	}

	private Spectrum spectrum(Hamiltonian<?> hamiltonian, boolean dense, RandomStream random, ExplorerContext context) {
		SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
		double[] point = landscape.randomPoint(random);
		if (minima) {
			point = new SteepestPath(landscape, context).follow(point, Double.NEGATIVE_INFINITY, FLAT, MOST_STEPS);
		}
		double energy = landscape.evaluate(point, new double[point.length]);
		context.checkCancelled();
		double density = energy / landscape.sites();
		if (dense) {
			double[] values = new Curvature(landscape, point).eigenvalues();
			double[] weights = new double[values.length];
			Arrays.fill(weights, 1.0 / values.length);
			return new Spectrum(density, values, weights);
		}
		Lanczos lanczos = Lanczos.of(landscape, point, steps, random);
		return new Spectrum(density, lanczos.nodes(), lanczos.weights());
	}

	private List<Result> report(List<Spectrum> spectra, boolean dense, Optional<SphericalTheory> theory) {
		String where = (minima ? "at the ends of descents from " : "at ") + points + " random points"
				+ (dense ? "" : ", by the method of Lanczos");
		List<Result> results = new ArrayList<>();
		double[] densities = spectra.stream().mapToDouble(Spectrum::density).toArray();
		results.add(mean("energy-density", "J", "Energy per component " + where, densities));
		results.add(mean("lowest-eigenvalue", "J", "Lowest eigenvalue of the Hessian along the sphere " + where,
				spectra.stream().mapToDouble(Spectrum::lowest).toArray()));
		results.add(mean("negative-share", "", "Share of negative eigenvalues " + where,
				spectra.stream().mapToDouble(Spectrum::negative).toArray()));
		theory.ifPresent(known -> results.add(mean("semicircle-distance", "", "Largest difference of the distribution"
				+ " function of the eigenvalues from the semicircle law at the same energy, " + where,
				spectra.stream().mapToDouble(spectrum -> spectrum.distance(known)).toArray())));
		Histogram histogram = histogram(spectra, where);
		results.add(histogram);
		theory.ifPresent(known -> results.add(semicircle(known, Arrays.stream(densities).average().orElse(0),
				histogram.edges()[1] - histogram.edges()[0])));
		return results;
	}

	private static Scalar mean(String name, String unit, String meaning, double[] values) {
		Mean mean = Mean.of(values);
		return Scalar.thermal(name, unit, meaning, mean.value(), mean.error(), values.length);
	}

	private Histogram histogram(List<Spectrum> spectra, String where) {
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
		return new Histogram("hessian-spectrum", "Share of the eigenvalues of the Hessian along the sphere in each bin, "
				+ where, "eigenvalue", "J", edges, shares);
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
