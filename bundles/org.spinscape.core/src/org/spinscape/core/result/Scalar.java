// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * A number with its error.
 *
 * <p>
 * The two kinds of error are kept apart: the thermal error is that of a finite Monte Carlo run on one disorder sample,
 * the disorder error is the standard error over samples (which contains the thermal one, since it is taken from the
 * scatter of measured values).
 *
 * @param tag           kind, labels, unit, meaning and source
 * @param value         the value
 * @param thermalError  one standard deviation, NaN if exact or unknown
 * @param disorderError one standard deviation, NaN if not averaged over samples
 * @param count         number of values behind it: effective samples of a run, or disorder samples; 0 if how many is not
 *                      known, of a series that never changes
 */
public record Scalar(ResultTag tag, double value, double thermalError, double disorderError, long count)
		implements
			Result {

	/** @throws IllegalArgumentException if the tag is of a kind of another type */
	public Scalar {
		tag.require(Scalar.class);
	}

	/** A value without error: exact, or a single observation. */
	public static Scalar exact(ResultTag tag, double value) {
		return new Scalar(tag, value, Double.NaN, Double.NaN, 1);
	}

	/** The same, with no more words than its kind has. */
	public static Scalar exact(ResultKind<Scalar> kind, double value) {
		return exact(kind.tag(), value);
	}

	/** A Monte Carlo mean. */
	public static Scalar thermal(ResultTag tag, double value, double error, long count) {
		return new Scalar(tag, value, error, Double.NaN, count);
	}

	/** The same, with no more words than its kind has. */
	public static Scalar thermal(ResultKind<Scalar> kind, double value, double error, long count) {
		return thermal(kind.tag(), value, error, count);
	}

	@Override
	public Scalar tagged(ResultTag other) {
		return new Scalar(other, value, thermalError, disorderError, count);
	}

	/** Whether it has an error that nothing is known of: measured, not exact, in a run that may as well be stuck. */
	public boolean unknownError() {
		return count == 0 && Double.isNaN(error()) && !Double.isNaN(value);
	}

	/** The error to quote: over disorder if there is one, else the thermal one; NaN if there is none. */
	public double error() {
		return Double.isNaN(disorderError) ? thermalError : disorderError;
	}
}
