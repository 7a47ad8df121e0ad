// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * A curve: y against x with errors.
 *
 * @param tag kind, labels, meaning and source
 * @param x   the abscissa
 * @param y   the ordinate, as long as x
 */
public record Series(ResultTag tag, Axis x, Axis y) implements Result {

	/** @throws IllegalArgumentException if the axes differ in length, or the tag is of a kind of another type */
	public Series {
		tag.require(Series.class);
		if (x.values().length != y.values().length) {
			throw new IllegalArgumentException(
					"x has " + x.values().length + " values, y " + y.values().length);
		}
	}

	/** A curve with no more words than its kind has. */
	public static Series of(ResultKind<Series> kind, Axis x, Axis y) {
		return new Series(kind.tag(), x, y);
	}

	@Override
	public Series tagged(ResultTag other) {
		return new Series(other, x, y);
	}

	/**
	 * Values along one direction.
	 *
	 * @param name   what they are, for example {@code temperature}
	 * @param unit   unit; empty for a pure number
	 * @param values the values
	 * @param errors one standard deviation each; empty if there are none
	 */
	public record Axis(String name, String unit, double[] values, double[] errors) {

		public Axis {
			if (errors.length != 0 && errors.length != values.length) {
				throw new IllegalArgumentException(values.length + " values, " + errors.length + " errors");
			}
		}

		/** An axis without errors. */
		public static Axis of(String name, String unit, double... values) {
			return new Axis(name, unit, values, new double[0]);
		}

		/** Name with unit in brackets, as on a plot. */
		public String label() {
			return unit.isEmpty() ? name : name + " [" + unit + "]";
		}
	}
}
