// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/**
 * A value that a model is known to have, with the measurement that must reproduce it: what a provider offers as proof
 * that its normalisation and signs are those of the literature. Made by {@link #of} and the methods that follow it:
 *
 * <pre>
 * KnownValue.of("mean number of minima", 11.549367, 5e-7, "exact mean over the disorder")
 * 		.at("N", "12").by("enumeration", LandscapeKinds.MINIMA).samples(1000)
 * </pre>
 *
 * @param quantity    in words, with what it is divided by
 * @param expected    the value
 * @param uncertainty one standard deviation of it, or half a unit of its last digit
 * @param source      where it comes from: a paper, or how it was calculated
 * @param parameters  of the model, as far as they differ from their defaults
 * @param method      id of an explorer or sampler
 * @param settings    its parameters, as far as they differ from their defaults
 * @param result      kind of the result that has it: a number, or a curve; null until said
 * @param at          abscissa of the curve; NaN for a number
 * @param factor      what to multiply the result with: 1/N for a value per spin
 * @param samples     number of disorder samples
 * @param sweeps      length of the run, for a sampler
 * @param slow        whether it takes more than some seconds
 */
public record KnownValue(String quantity, double expected, double uncertainty, String source,
		Map<String, String> parameters, String method, Map<String, String> settings, @Nullable ResultKind<?> result,
		double at,
		double factor, int samples, long sweeps, boolean slow) {

	public KnownValue {
		Objects.requireNonNull(quantity, "quantity");
		Objects.requireNonNull(source, "source");
		parameters = Map.copyOf(parameters);
		settings = Map.copyOf(settings);
	}

	/** A value whose measurement is still to be said. */
	public static KnownValue of(String quantity, double expected, double uncertainty, String source) {
		return new KnownValue(quantity, expected, uncertainty, source, Map.of(), "", Map.of(), null, Double.NaN, 1, 1,
				20_000,
				false);
	}

	/** With a parameter of the model. */
	public KnownValue at(String name, String value) {
		return new KnownValue(quantity, expected, uncertainty, source, with(parameters, name, value), method, settings,
				result, at, factor, samples, sweeps, slow);
	}

	/** Measured by this explorer or sampler as a number of this kind. */
	public KnownValue by(String id, ResultKind<Scalar> kind) {
		return new KnownValue(quantity, expected, uncertainty, source, parameters, id, settings, kind, Double.NaN, factor,
				samples, sweeps, slow);
	}

	/** Measured by this explorer or sampler as the value of a curve of this kind at an abscissa. */
	public KnownValue by(String id, ResultKind<Series> kind, double abscissa) {
		return new KnownValue(quantity, expected, uncertainty, source, parameters, id, settings, kind, abscissa, factor,
				samples, sweeps, slow);
	}

	/** With a parameter of the explorer or sampler. */
	public KnownValue with(String name, String value) {
		return new KnownValue(quantity, expected, uncertainty, source, parameters, method, with(settings, name, value),
				result, at, factor, samples, sweeps, slow);
	}

	/** The result is multiplied with this. */
	public KnownValue times(double number) {
		return new KnownValue(quantity, expected, uncertainty, source, parameters, method, settings, result, at, number,
				samples, sweeps, slow);
	}

	/** Averaged over so many disorder samples. */
	public KnownValue samples(int number) {
		return new KnownValue(quantity, expected, uncertainty, source, parameters, method, settings, result, at, factor,
				number, sweeps, slow);
	}

	/** The sampler makes so many sweeps after a tenth of that as burn-in. */
	public KnownValue sweeps(long number) {
		return new KnownValue(quantity, expected, uncertainty, source, parameters, method, settings, result, at, factor,
				samples, number, slow);
	}

	/** Left out of quick checks. */
	public KnownValue slowly() {
		return new KnownValue(quantity, expected, uncertainty, source, parameters, method, settings, result, at, factor,
				samples, sweeps, true);
	}

	private static Map<String, String> with(Map<String, String> map, String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(map);
		more.put(name, value);
		return more;
	}
}
