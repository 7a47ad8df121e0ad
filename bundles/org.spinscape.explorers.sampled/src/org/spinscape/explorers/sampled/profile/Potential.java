// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mean over reference states of {@code -(T/N) ln P(q)}, level by level. */
final class Potential {

	private final double temperature;
	private final double other;
	private final int sites;
	private final List<double[]> values = new ArrayList<>();
	private final List<Double> weights = new ArrayList<>();
	private final List<Double> energies = new ArrayList<>();
	private double[] overlaps;

	/** @param other temperature of the references, in J/k_B */
	Potential(double temperature, double other, int sites) {
		this.temperature = temperature;
		this.other = other;
		this.sites = sites;
	}

	/**
	 * Adds a reference.
	 *
	 * @param profile of the overlap with it; its free energy may have any constant
	 * @param weight  of the reference
	 * @param energy  of the reference, in J
	 */
	void add(Profile profile, double weight, double energy) {
		overlaps = profile.overlaps();
		double[] free = profile.free();
		double lowest = Arrays.stream(free).min().orElseThrow();
		double sum = 0;
		for (double level : free) {
			sum += StrictMath.exp(-(level - lowest) / temperature);
		}
		double all = lowest - temperature * StrictMath.log(sum);
		values.add(Arrays.stream(free).map(level -> (level - all) / sites).toArray());
		weights.add(weight);
		energies.add(energy / sites);
	}

	double temperature() {
		return temperature;
	}

	/** Temperature of the references. */
	double other() {
		return other;
	}

	int references() {
		return values.size();
	}

	/** The potential in J per site, as a profile; errors are over the references. @param exact whether these are all states */
	Profile mean(boolean exact) {
		double[] mean = new double[overlaps.length];
		double[] errors = new double[exact ? 0 : overlaps.length];
		double all = weights.stream().mapToDouble(weight -> weight).sum();
		for (int level = 0; level < mean.length; level++) {
			for (int i = 0; i < values.size(); i++) {
				mean[level] += weights.get(i) / all * values.get(i)[level];
			}
			if (!exact) {
				int at = level;
				errors[level] = Spread.of(values, 0, 1, value -> value[at]).error();
			}
		}
		return new Profile(temperature / sites, overlaps, mean, new double[mean.length], errors, new double[errors.length]);
	}

	/** Energy of the references in J per site. */
	Spread energy() {
		double all = weights.stream().mapToDouble(weight -> weight).sum();
		double mean = 0;
		for (int i = 0; i < energies.size(); i++) {
			mean += weights.get(i) / all * energies.get(i);
		}
		return new Spread(mean, Spread.of(energies, 0, 1, energy -> energy).error());
	}
}
