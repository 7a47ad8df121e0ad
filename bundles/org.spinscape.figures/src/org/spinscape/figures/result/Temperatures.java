// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Subject;

/** Results of a tempering run come once for each temperature; their definitions say at which. */
public final class Temperatures {

	private static final Pattern AT = Pattern.compile(" at T = ([-+.\\deE]+) J/k_B");

	private Temperatures() {
	}

	/** The temperature in a result's definition as a name for the legend; the name of the result if it gives none. */
	public static String label(Result result) {
		Matcher matcher = AT.matcher(result.meaning());
		return matcher.find() ? "T = " + Numbers.plain(Double.parseDouble(matcher.group(1)), 3)
				: result.name().replace('-', ' ');
	}

	/** A result's definition without the temperature. */
	public static String meaning(Result result) {
		return AT.matcher(result.meaning()).replaceAll("");
	}

	/** As many as there are colours, spread evenly, the first and the last among them. */
	public static List<Subject> evenly(List<Subject> subjects) {
		int n = Math.min(subjects.size(), Palette.SERIES);
		return IntStream.range(0, n).mapToObj(i -> subjects.get(n == 1 ? 0 : i * (subjects.size() - 1) / (n - 1))).toList();
	}

	/** What a caption says if not all temperatures are drawn. @param temperatures how many there are */
	public static String chosen(int temperatures) {
		return temperatures <= Palette.SERIES ? ""
				: Palette.SERIES + " of " + temperatures + " temperatures are drawn, spread evenly over the list";
	}
}
