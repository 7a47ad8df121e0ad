// SPDX-License-Identifier: EPL-2.0
package org.spinscape.experiment.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.LinearSweep;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.LogarithmicSweep;
import org.spinscape.experiment.Sweep;

/**
 * Sweeps as a line of text: {@code 4; 6; 8}, {@code 0.5 to 2 in 7}, {@code 0.1 to 10 in 5 log}; with {@code with NAME} behind
 * it for those that go through their values together with others of that name.
 */
public final class SweepText {

	private static final Pattern RANGE = Pattern.compile("(\\S+)\\s+to\\s+(\\S+)\\s+in\\s+(\\d{1,6})(\\s+log)?");
	private static final Pattern ZIP = Pattern.compile("(?s)(.*\\S)\\s+with\\s+([A-Za-z0-9_-]+)\\s*");

	private SweepText() {
	}

	/** @throws IllegalArgumentException in words if the text is no sweep */
	public static Sweep parse(String text) {
		String values = withoutZip(text);
		Matcher range = RANGE.matcher(values);
		Sweep sweep = range.matches() ? range(range, range.group(4) != null) : list(values);
		zip(sweep, text);
		return sweep;
	}

	/** A range as {@link #parse} takes it, at equal ratios where asked for. @throws IllegalArgumentException in words */
	public static Sweep range(String text, boolean logarithmic) {
		Matcher range = RANGE.matcher(withoutZip(text));
		if (!range.matches() || range.group(4) != null && !logarithmic) {
			throw new IllegalArgumentException("write a sweep as in: 0.5 to 2 in 7");
		}
		Sweep sweep = range(range, logarithmic);
		zip(sweep, text);
		return sweep;
	}

	/** The values of a text alone. */
	public static String withoutZip(String text) {
		Matcher zip = ZIP.matcher(text);
		return (zip.matches() ? zip.group(1) : text).strip();
	}

	/** What stands behind the values of a text: {@code with NAME}, after a blank; empty if nothing does. */
	public static String zip(String text) {
		Matcher zip = ZIP.matcher(text);
		return zip.matches() ? " with " + zip.group(2) : "";
	}

	/** Zips a sweep as a text says. */
	public static void zip(Sweep sweep, String text) {
		Matcher zip = ZIP.matcher(text);
		sweep.setZip(zip.matches() ? zip.group(2) : null);
	}

	private static Sweep range(Matcher range, boolean logarithmic) {
		double from = real(range.group(1));
		double to = real(range.group(2));
		int count = Integer.parseInt(range.group(3));
		if (logarithmic) {
			LogarithmicSweep sweep = ExperimentFactory.eINSTANCE.createLogarithmicSweep();
			sweep.setFrom(from);
			sweep.setTo(to);
			sweep.setCount(count);
			return sweep;
		}
		LinearSweep sweep = ExperimentFactory.eINSTANCE.createLinearSweep();
		sweep.setFrom(from);
		sweep.setTo(to);
		sweep.setCount(count);
		return sweep;
	}

	/** Values that have commas of their own are separated by semicolons. */
	private static Sweep list(String text) {
		List<String> values = Stream.of(text.split(text.indexOf(';') >= 0 ? ";" : ",")).map(String::strip)
				.filter(value -> !value.isEmpty()).toList();
		if (values.isEmpty()) {
			throw new IllegalArgumentException("write a sweep as in: 4; 6; 8, or 0.5 to 2 in 7, or 0.1 to 10 in 5 log");
		}
		ListSweep sweep = ExperimentFactory.eINSTANCE.createListSweep();
		sweep.getValues().addAll(values);
		return sweep;
	}

	private static double real(String text) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + text + "' is not a number", e);
		}
	}

	/** What goes through its values together with others says so behind them; empty for the rest. */
	public static String zip(Sweep sweep) {
		return sweep.getZip() == null || sweep.getZip().isBlank() ? "" : " with " + sweep.getZip();
	}
}
