// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GaussianBonds;
import org.spinscape.core.hamiltonian.capability.GaussianForm;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;

/**
 * Models that say how their disorder is distributed: that must show over many of them. What is drawn is compared within five
 * standard deviations, and always the same.
 */
final class GaussianChecks {

	private static final int BUILDS = 400;
	private static final int ENOUGH_BONDS = 4000;
	private static final double DEVIATIONS = 5;
	/** Cosine of the two states whose energies are compared. */
	private static final double OVERLAP = 0.75;
	/** Rounding of energies in single precision, relative to the largest. */
	private static final double ROUNDING = 1e-5;

	private final IntFunction<Hamiltonian<?>> disorder;

	/** @param disorder builds the model with disorder of this number */
	private GaussianChecks(IntFunction<Hamiltonian<?>> disorder) {
		this.disorder = disorder;
	}

	static List<Check> of(Hamiltonian<?> model, IntFunction<Hamiltonian<?>> disorder) {
		GaussianChecks checks = new GaussianChecks(disorder);
		List<Check> all = new ArrayList<>();
		model.capability(GaussianForm.class).ifPresent(form -> {
			all.add(new Check("GaussianForm.degree: along great circles the energy has harmonics of this degree, and of lower"
					+ " ones in steps of two", () -> harmonics(new Probe<>(model, "harmonics"), form.degree())));
			all.add(new Check("GaussianForm: over the disorder, energies of two states have the covariance N q^p J^2",
					() -> checks.covariance(new Probe<>(model, "covariance"), form.degree())));
		});
		model.capability(GaussianBonds.class).ifPresent(bonds -> all.add(new Check(
				"GaussianBonds: without fields, and over the disorder couplings have mean 0, this variance, the fourth moment of"
						+ " a Gaussian, and know nothing of each other", () -> checks.bonds(bonds.variance()))));
		return all;
	}

	private static <C extends Configuration> double energy(Probe<C> probe, Hamiltonian<?> model, double[] point) {
		RealConfiguration state = (RealConfiguration) probe.space().create();
		System.arraycopy(point, 0, state.values(), 0, point.length);
		@SuppressWarnings("unchecked") // the model is the probe's, or one of another disorder
		Hamiltonian<RealConfiguration> form = (Hamiltonian<RealConfiguration>) model;
		return form.energy(state);
	}

	/** A state and one at a right angle to it. */
	private static double[][] pair(Probe<?> probe) {
		double[] one = ((RealConfiguration) probe.state()).values().clone();
		double[] other = ((RealConfiguration) probe.state()).values().clone();
		double along = Vectors.dot(one, other) / Vectors.dot(one, one);
		for (int i = 0; i < one.length; i++) {
			other[i] -= along * one[i];
		}
		double scale = Math.sqrt(Vectors.dot(one, one) / Vectors.dot(other, other));
		return new double[][] { one, Arrays.stream(other).map(value -> scale * value).toArray() };
	}

	private static double[] between(double[][] pair, double angle) {
		double[] point = new double[pair[0].length];
		for (int i = 0; i < point.length; i++) {
			point[i] = Math.cos(angle) * pair[0][i] + Math.sin(angle) * pair[1][i];
		}
		return point;
	}

	private static void harmonics(Probe<?> probe, int degree) {
		unless(degree >= 2, "the degree is %s", degree);
		int points = 4 * degree + 4;
		double[] energies = new double[points];
		double[][] pair = pair(probe);
		for (int k = 0; k < points; k++) {
			energies[k] = energy(probe, probe.model(), between(pair, 2 * Math.PI * k / points));
		}
		double largest = Arrays.stream(energies).map(Math::abs).max().orElseThrow();
		for (int harmonic = 0; harmonic <= points / 2; harmonic++) {
			double real = 0;
			double imaginary = 0;
			for (int k = 0; k < points; k++) {
				double angle = 2 * Math.PI * harmonic * k / points;
				real += energies[k] * Math.cos(angle) / points;
				imaginary += energies[k] * Math.sin(angle) / points;
			}
			double size = Math.hypot(real, imaginary);
			boolean allowed = harmonic <= degree && (degree - harmonic) % 2 == 0;
			unless(allowed || size <= ROUNDING * largest, "degree %s, and harmonic %s has the share %s", degree, harmonic,
					size / largest);
			unless(harmonic != degree || size > ROUNDING * largest, "harmonic %s is not there", degree);
		}
	}

	private void covariance(Probe<?> probe, int degree) {
		double[][] pair = pair(probe);
		double[] other = between(pair, Math.acos(OVERLAP));
		double square = 0;
		double product = 0;
		for (int build = 0; build < BUILDS; build++) {
			Hamiltonian<?> model = disorder.apply(build);
			double energy = energy(probe, model, pair[0]);
			square += energy * energy / BUILDS / probe.space().sites();
			product += energy * energy(probe, model, other) / BUILDS / probe.space().sites();
		}
		double expected = Math.pow(OVERLAP, degree);
		unless(Math.abs(square - 1) <= DEVIATIONS * Math.sqrt(2.0 / BUILDS),
				"the variance of the energy over %s disorders is %s N instead of N", BUILDS, square);
		unless(Math.abs(product - expected) <= DEVIATIONS * Math.sqrt((1 + expected * expected) / BUILDS),
				"the covariance over %s disorders at overlap %s is %s N instead of %s N", BUILDS, OVERLAP, product, expected);
	}

	private void bonds(double variance) {
		unless(variance > 0 && Double.isFinite(variance), "the variance is %s", variance);
		List<Double> drawn = new ArrayList<>();
		for (int build = 0; build < BUILDS && drawn.size() < ENOUGH_BONDS; build++) {
			PairCouplings pairs = disorder.apply(build).capability(PairCouplings.class)
					.orElseThrow(() -> new ContractBroken("it has no couplings to ask for"));
			unless(Arrays.stream(pairs.fields()).allMatch(field -> field == 0), "there are fields");
			for (int site = 0; site < pairs.spins(); site++) {
				for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
					if (pairs.neighbours()[k] > site) {
						drawn.add(pairs.couplings()[k]);
					}
				}
			}
		}
		double[] standard = drawn.stream().mapToDouble(coupling -> coupling / Math.sqrt(variance)).toArray();
		int n = standard.length;
		require("mean", Arrays.stream(standard).sum() / n, 0, Math.sqrt(1.0 / n));
		require("variance", Arrays.stream(standard).map(x -> x * x).sum() / n, 1, Math.sqrt(2.0 / n));
		require("fourth moment", Arrays.stream(standard).map(x -> x * x * x * x).sum() / n, 3, Math.sqrt(96.0 / n));
		double neighbours = 0;
		for (int i = 1; i < n; i++) {
			neighbours += standard[i] * standard[i - 1] / (n - 1);
		}
		require("correlation with the next", neighbours, 0, Math.sqrt(1.0 / (n - 1)));
	}

	private static void require(String what, double seen, double expected, double deviation) {
		unless(Math.abs(seen - expected) <= DEVIATIONS * deviation,
				"the %s of couplings in units of what is declared is %s instead of %s", what, seen, expected);
	}
}
