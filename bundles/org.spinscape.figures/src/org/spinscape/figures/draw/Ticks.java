// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an axis has its ticks, and what they say. Places are those of
 * {@link org.spinscape.figures.Axis#place(double)}.
 *
 * @param places places of the labelled ticks
 * @param labels their labels
 * @param minor  places of ticks without a label
 * @param factor power of ten that all labels are to be multiplied with, as markup; empty for none
 */
public record Ticks(double[] places, List<String> labels, double[] minor, String factor) {

	private static final int PLAIN_FROM = -3;
	private static final int PLAIN_TO = 4;

	/** No ticks. */
	public static final Ticks NONE = new Ticks(new double[0], List.of(), new double[0], "");

	/** Ticks at multiples of 1, 2 or 5 times a power of ten, at most {@code most + 1} of them. */
	public static Ticks linear(double min, double max, int most) {
		if (!(max > min) || most < 1 || Double.isInfinite(max - min)) {
			return NONE;
		}
		BigDecimal step = step((max - min) / most);
		double size = step.doubleValue();
		long first = (long) Math.ceil(min / size - 1e-9);
		long last = (long) Math.floor(max / size + 1e-9);
		int exponent = factorExponent(Math.max(Math.abs(min), Math.abs(max)));
		int decimals = Math.max(0, step.stripTrailingZeros().scale() + exponent);
		double[] places = new double[(int) (last - first + 1)];
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			BigDecimal value = step.multiply(BigDecimal.valueOf(first + i));
			places[i] = value.doubleValue();
			labels.add(number(value.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_EVEN)));
		}
		return new Ticks(places, labels, new double[0], exponent == 0 ? "" : "10^{" + signed(exponent) + "}");
	}

	/** The smallest of 1, 2, 5 times a power of ten that is not below {@code least}. */
	static BigDecimal step(double least) {
		int exponent = (int) Math.floor(Math.log10(least));
		for (int digit : new int[] { 1, 2, 5 }) {
			BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
			if (step.doubleValue() >= least * (1 - 1e-9)) {
				return step;
			}
		}
		return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
	}

	private static int factorExponent(double largest) {
		int exponent = largest == 0 ? 0 : (int) Math.floor(Math.log10(largest) + 1e-9);
		return exponent >= 5 || exponent <= -4 ? exponent : 0;
	}

	/** Ticks of a logarithmic axis from 10^min to 10^max. */
	public static Ticks logarithmic(double min, double max, int most) {
		if (!(max > min) || most < 1 || Double.isInfinite(max - min)) {
			return NONE;
		}
		int first = (int) Math.ceil(min - 1e-9);
		int last = (int) Math.floor(max + 1e-9);
		if (last - first < 1) {
			return withinDecade(min, max, most);
		}
		int stride = Math.max(1, (last - first + most) / most);
		boolean plain = first >= PLAIN_FROM && last < PLAIN_TO;
		List<Double> places = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		for (int power = first; power <= last; power++) {
			if (Math.floorMod(power, stride) == 0) {
				places.add((double) power);
				labels.add(power(power, plain));
			}
		}
		return new Ticks(array(places), labels, stride == 1 ? between(min, max) : new double[0], "");
	}

	/** Less than two powers of ten are in sight: round numbers at logarithmic places. */
	private static Ticks withinDecade(double min, double max, int most) {
		Ticks values = linear(Math.pow(10, min), Math.pow(10, max), most);
		double[] places = new double[values.places.length];
		List<String> labels = new ArrayList<>();
		int kept = 0;
		for (int i = 0; i < places.length; i++) {
			if (values.places[i] > 0) {
				places[kept++] = Math.log10(values.places[i]);
				labels.add(values.labels.get(i));
			}
		}
		return new Ticks(java.util.Arrays.copyOf(places, kept), labels, new double[0], values.factor);
	}

	private static double[] between(double min, double max) {
		List<Double> minor = new ArrayList<>();
		for (int power = (int) Math.floor(min); power <= max; power++) {
			for (int digit = 2; digit <= 9; digit++) {
				double place = power + Math.log10(digit);
				if (place > min && place < max) {
					minor.add(place);
				}
			}
		}
		return array(minor);
	}

	private static String power(int power, boolean plain) {
		return plain ? number(BigDecimal.ONE.scaleByPowerOfTen(power)) : "10^{" + signed(power) + "}";
	}

	private static String signed(int value) {
		return value < 0 ? "\u2212" + -value : Integer.toString(value);
	}

	/** A number with a true minus sign. */
	private static String number(BigDecimal value) {
		String text = (value.signum() == 0 ? value.abs() : value).toPlainString();
		return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
	}

	private static double[] array(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}
}
