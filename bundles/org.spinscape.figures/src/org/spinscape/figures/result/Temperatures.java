// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Subject;

/** Results of a tempering run come once for each temperature; their labels say at which. */
public final class Temperatures {

	private Temperatures() {
	}

	/** The temperature of a result as a name for the legend; what the result is called if it has none. */
	public static String label(Result result) {
		String temperature = result.tag().label(ResultTag.TEMPERATURE);
		return temperature.isEmpty() ? result.tag().title()
				: "T = " + Numbers.plain(Double.parseDouble(temperature), 3);
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
