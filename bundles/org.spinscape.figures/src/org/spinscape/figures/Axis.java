// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.List;

/**
 * An axis.
 *
 * @param label      what is plotted, with its unit in brackets; may hold {@code _{..}} and {@code ^{..}}
 * @param scale      how values become positions
 * @param min        lower end, NaN to take it from the data
 * @param max        upper end, NaN to take it from the data
 * @param categories names at 0, 1, 2, ... of a {@link Scale#CATEGORIES} axis; else empty
 */
public record Axis(String label, Scale scale, double min, double max, List<String> categories) {

	/** How values become positions. */
	public enum Scale {
		/** Equal differences, equal lengths. */
		LINEAR,
		/** Equal ratios, equal lengths; values up to 0 are not drawn. */
		LOGARITHMIC,
		/** Named places at 0, 1, 2, ... */
		CATEGORIES,
		/** Positions without meaning: no ticks, no label. */
		HIDDEN,
		/** Like {@link #HIDDEN}, but growing downwards, as the rows of a picture do. */
		HIDDEN_DOWN
	}

	public Axis {
		categories = List.copyOf(categories);
	}

	/** A linear axis that fits the data. */
	public static Axis linear(String label) {
		return new Axis(label, Scale.LINEAR, Double.NaN, Double.NaN, List.of());
	}

	/** A logarithmic axis that fits the data. */
	public static Axis logarithmic(String label) {
		return new Axis(label, Scale.LOGARITHMIC, Double.NaN, Double.NaN, List.of());
	}

	/** An axis of named places. */
	public static Axis categories(String label, List<String> categories) {
		return new Axis(label, Scale.CATEGORIES, -0.5, categories.size() - 0.5, categories);
	}

	/** An axis that only places things. */
	public static Axis hidden(double min, double max) {
		return new Axis("", Scale.HIDDEN, min, max, List.of());
	}

	/** An axis that only places things, from top to bottom. */
	public static Axis hiddenDown(double min, double max) {
		return new Axis("", Scale.HIDDEN_DOWN, min, max, List.of());
	}

	/** This axis with fixed ends; NaN leaves an end to the data. */
	public Axis range(double from, double to) {
		return new Axis(label, scale, from, to, categories);
	}

	/** Whether the axis is drawn. */
	public boolean visible() {
		return scale != Scale.HIDDEN && scale != Scale.HIDDEN_DOWN;
	}

	/** Whether values are placed by their logarithm. */
	public boolean logarithmic() {
		return scale == Scale.LOGARITHMIC;
	}

	/** The place of a value along the axis: its logarithm on a logarithmic axis, else the value. NaN if it has none. */
	public double place(double value) {
		if (!logarithmic()) {
			return value;
		}
		return value > 0 ? Math.log10(value) : Double.NaN;
	}

	/** The value at a place: the inverse of {@link #place(double)}. */
	public double value(double place) {
		return logarithmic() ? Math.pow(10, place) : place;
	}

	/**
	 * A label from a name and a unit, for example {@code energy [J]}. Stable names lose their hyphens, an index in a
	 * unit such as {@code k_B} goes down.
	 */
	public static String label(String name, String unit) {
		String words = name.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
		return unit.isEmpty() ? words : words + " [" + unit.replaceAll("_([A-Za-z0-9]+)", "_{$1}") + "]";
	}
}
