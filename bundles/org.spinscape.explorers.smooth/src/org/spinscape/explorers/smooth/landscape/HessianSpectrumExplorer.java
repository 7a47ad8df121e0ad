// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** See {@link HessianSpectrum}. */
final class HessianSpectrumExplorer implements Explorer {

	static final ResultKind<Scalar> ENERGY_DENSITY = ResultKind.scalar("energy-density", "J", "Mean energy");
	static final ResultKind<Scalar> LOWEST_EIGENVALUE = ResultKind.scalar("lowest-eigenvalue", "J",
			"Lowest eigenvalue of the Hessian along the space of states");
	static final ResultKind<Scalar> HIGHEST_EIGENVALUE = ResultKind.scalar("highest-eigenvalue", "J",
			"Highest eigenvalue of the Hessian along the space of states");
	static final ResultKind<Scalar> NEGATIVE_SHARE = ResultKind.scalar("negative-share", "",
			"Share of negative eigenvalues");
	static final ResultKind<Scalar> FLAT_SHARE = ResultKind.scalar("flat-share", "",
			"Share of eigenvalues that are zero but for rounding");
	static final ResultKind<Scalar> OUTLIERS_ABOVE = ResultKind.scalar("outliers-above", "",
			"Number of eigenvalues above the bulk");
	static final ResultKind<Scalar> OUTLIERS_BELOW = ResultKind.scalar("outliers-below", "",
			"Number of eigenvalues below the bulk");
	static final ResultKind<Scalar> SEMICIRCLE_DISTANCE = ResultKind.scalar("semicircle-distance", "",
			"Largest difference of the distribution function of the eigenvalues from the semicircle law at the same"
					+ " energy");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ENERGY_DENSITY, LOWEST_EIGENVALUE, HIGHEST_EIGENVALUE,
			NEGATIVE_SHARE, FLAT_SHARE, OUTLIERS_ABOVE, OUTLIERS_BELOW, SEMICIRCLE_DISTANCE,
			SmoothKinds.HESSIAN_SPECTRUM, SmoothKinds.SEMICIRCLE);

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
		List<CurvatureSpectrum> spectra = Trials.run(points, StreamName.HESSIAN_SPECTRUM, context,
				random -> spectrum(hamiltonian, dense, random, context));
		return report(spectra, dense, EnergyScale.of(hamiltonian), CriticalPointsExplorer.theory(hamiltonian));
	}

	private CurvatureSpectrum spectrum(Hamiltonian<?> hamiltonian, boolean dense, RandomStream random,
			ExplorerContext context) {
		SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
		double[] point = landscape.randomPoint(random);
		if (minima) {
			point = new SteepestPath(landscape, context).follow(point, FLAT, MOST_STEPS);
		}
		double energy = landscape.evaluate(point, new double[point.length]);
		context.checkCancelled();
		return dense ? CurvatureSpectrum.dense(energy, landscape, point)
				: CurvatureSpectrum.stochastic(energy, landscape, point, steps, probes, random);
	}

	private List<Result> report(List<CurvatureSpectrum> spectra, boolean dense, EnergyScale scale,
			Optional<SphericalTheory> theory) {
		String where = (minima ? "at the ends of descents from " : "at ") + points + " random points"
				+ (dense ? "" : ", by the method of Lanczos");
		String unit = scale.unit();
		List<Result> results = new ArrayList<>();
		double[] densities = spectra.stream().mapToDouble(spectrum -> scale.of(spectrum.energy())).toArray();
		results.add(mean(ENERGY_DENSITY.means("Mean " + scale.phrase() + " " + where), densities));
		results.add(mean(LOWEST_EIGENVALUE.more(" " + where),
				values(spectra, CurvatureSpectrum::lowest)));
		results.add(mean(HIGHEST_EIGENVALUE.more(" " + where),
				values(spectra, CurvatureSpectrum::highest)));
		results.add(mean(NEGATIVE_SHARE.more(" " + where),
				values(spectra, CurvatureSpectrum::negative)));
		results.add(mean(FLAT_SHARE.more(" " + where),
				values(spectra, CurvatureSpectrum::flatShare)));
		results.add(outliers(spectra, true, where));
		results.add(outliers(spectra, false, where));
		theory.ifPresent(known -> results.add(mean(SEMICIRCLE_DISTANCE.more(", " + where),
				values(spectra, spectrum -> spectrum.distance(known, scale.of(spectrum.energy()))))));
		Histogram histogram = histogram(spectra, unit, where);
		results.add(histogram);
		theory.ifPresent(known -> results.add(semicircle(known, Arrays.stream(densities).average().orElse(0),
				histogram.edges()[1] - histogram.edges()[0])));
		return results;
	}

	private static Scalar outliers(List<CurvatureSpectrum> spectra, boolean above, String where) {
		return mean((above ? OUTLIERS_ABOVE : OUTLIERS_BELOW).more(", behind a gap of more than " + Outliers.WIDE
				+ " times the mean of the next " + Outliers.FOLLOWING + " (not known where too few eigenvalues are) "
				+ where),
				values(spectra, spectrum -> spectrum.ends().count(above)));
	}

	private static double[] values(List<CurvatureSpectrum> spectra, ToDoubleFunction<CurvatureSpectrum> what) {
		return spectra.stream().mapToDouble(what).toArray();
	}

	private static Scalar mean(ResultTag tag, double[] values) {
		MeanWithError mean = MeanWithError.of(values);
		return Scalar.thermal(tag, mean.value(), mean.error(), values.length);
	}

	private Histogram histogram(List<CurvatureSpectrum> spectra, String unit, String where) {
		double low = spectra.stream().flatMapToDouble(s -> Arrays.stream(s.values())).min().orElse(0);
		double high = spectra.stream().flatMapToDouble(s -> Arrays.stream(s.values())).max().orElse(1);
		double width = Math.max((high - low) / bins, Double.MIN_NORMAL);
		double[] edges = new double[bins + 1];
		for (int i = 0; i <= bins; i++) {
			edges[i] = i == bins ? Math.nextUp(high) : low + i * width;
		}
		double[] shares = new double[bins];
		for (CurvatureSpectrum spectrum : spectra) {
			for (int i = 0; i < spectrum.values().length; i++) {
				int bin = (int) Math.clamp((spectrum.values()[i] - low) / width, 0, bins - 1);
				shares[bin] += spectrum.weights()[i] / spectra.size();
			}
		}
		return new Histogram(SmoothKinds.HESSIAN_SPECTRUM.more(", " + where), "eigenvalue", edges, shares);
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
		return new Series(SmoothKinds.SEMICIRCLE.means("Share of the eigenvalues in a bin of the spectrum for"
				+ " infinitely many components:"
				+ " semicircle law at the mean energy"), Axis.of("eigenvalue", "J", x), Axis.of("share in bin", "", y));
	}
}
