// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.core.parameter.ParameterException;

/**
 * Cities of a file in the format of TSPLIB, with coordinates in the plane. Immutable.
 *
 * <p>
 * Read are the keywords TYPE (TSP), DIMENSION, EDGE_WEIGHT_TYPE and the section NODE_COORD_SECTION, up to EOF or the end of
 * the file; other keywords say nothing about distances in the plane and are passed over.
 *
 * @see <a href="https://doi.org/10.1287/ijoc.3.4.376">Reinelt, TSPLIB, ORSA J. Comput. 3, 376 (1991)</a>
 */
public final class TsplibFile {

	/** More have too many pairs for the moves of a walk. */
	public static final int MOST_CITIES = 20_000;
	private static final int FEWEST_CITIES = 5;
	private static final String COORDINATES = "NODE_COORD_SECTION";
	private static final String LINE = "each line of " + COORDINATES + " reads 'number x y'";
	private static final String KEYWORD = "a keyword stands in a line with its value, as in 'DIMENSION: 52'";

	/** What the distance of two points is. */
	public enum Metric {

		/** The Euclidean distance, not rounded; in no file. */
		EXACT {
			@Override
			public double distance(double x, double y) {
				return Math.sqrt(x * x + y * y);
			}
		},
		/** The Euclidean distance, rounded to the nearest whole number. */
		EUC_2D {
			@Override
			public double distance(double x, double y) {
				return nearest(Math.sqrt(x * x + y * y));
			}
		},
		/** The Euclidean distance, rounded up. */
		CEIL_2D {
			@Override
			public double distance(double x, double y) {
				return Math.ceil(Math.sqrt(x * x + y * y));
			}
		},
		/** Along the axes, rounded to the nearest whole number. */
		MAN_2D {
			@Override
			public double distance(double x, double y) {
				return nearest(Math.abs(x) + Math.abs(y));
			}
		},
		/** The larger of the two differences, each rounded to the nearest whole number. */
		MAX_2D {
			@Override
			public double distance(double x, double y) {
				return Math.max(nearest(Math.abs(x)), nearest(Math.abs(y)));
			}
		};

		/** From one point to another. @param x difference of the coordinates @param y the same */
		public abstract double distance(double x, double y);

		private static double nearest(double distance) {
			return Math.floor(distance + 0.5);
		}
	}

	private final double[] x;
	private final double[] y;
	private final Metric metric;

	private TsplibFile(double[] x, double[] y, Metric metric) {
		this.x = x;
		this.y = y;
		this.metric = metric;
	}

	/**
	 * Reads a file.
	 *
	 * @throws ParameterException about the parameter {@code file}: what is wrong, and where
	 */
	public static TsplibFile read(Path file) {
		try (InstanceText text = new InstanceText(file, "")) {
			Metric metric = null;
			int cities = 0;
			while (text.next()) {
				String keyword = keyword(text);
				if (COORDINATES.equals(keyword)) {
					return coordinates(text, cities, metric);
				}
				switch (keyword) {
					case "DIMENSION" -> cities = dimension(text);
					case "EDGE_WEIGHT_TYPE" -> metric = metric(text);
					case "TYPE" -> requireSymmetric(text);
					case "EOF" -> throw text.refuse(1, "the file ends without " + COORDINATES
							+ "; name a file with coordinates");
					default -> {
						// a name, a comment, how to show it
					}
				}
			}
			throw text.refuse(1, "there is no " + COORDINATES + "; name a TSPLIB file with coordinates");
		}
	}

	/** The first word of a line, without the colon that may stand behind it. */
	private static String keyword(InstanceText text) {
		String word = text.tokens().getFirst().text();
		int colon = word.indexOf(':');
		return (colon < 0 ? word : word.substring(0, colon)).toUpperCase(Locale.ROOT);
	}

	/** What stands behind the first word of a line and a colon. */
	private static Token value(InstanceText text) {
		List<Token> tokens = text.tokens();
		Token first = tokens.getFirst();
		int colon = first.text().indexOf(':');
		if (colon >= 0 && colon + 1 < first.text().length()) {
			return new Token(first.text().substring(colon + 1), first.column() + colon + 1);
		}
		for (Token token : tokens.subList(1, tokens.size())) {
			String rest = token.text().startsWith(":") ? token.text().substring(1) : token.text();
			if (!rest.isEmpty()) {
				return new Token(rest, token.column() + token.text().length() - rest.length());
			}
		}
		throw text.refuse(first, "'" + keyword(text) + "' has no value; " + KEYWORD);
	}

	private static int dimension(InstanceText text) {
		Token token = value(text);
		long cities = text.whole(token, KEYWORD);
		if (cities < FEWEST_CITIES || cities > MOST_CITIES) {
			throw text.refuse(token, cities + " cities are not possible; name a file of " + FEWEST_CITIES + " to "
					+ MOST_CITIES);
		}
		return (int) cities;
	}

	private static Metric metric(InstanceText text) {
		Token token = value(text);
		List<Metric> known = Stream.of(Metric.values()).filter(metric -> metric != Metric.EXACT).toList();
		return known.stream().filter(metric -> metric.name().equals(token.text())).findFirst()
				.orElseThrow(() -> text.refuse(token, "distances of type '" + token.text()
						+ "' are not read; name a file with "
						+ known.stream().map(Metric::name).collect(Collectors.joining(", "))));
	}

	private static void requireSymmetric(InstanceText text) {
		Token token = value(text);
		if (!"TSP".equals(token.text())) {
			throw text.refuse(token, "a problem of type '" + token.text() + "' is not read; name a file of type TSP");
		}
	}

	private static TsplibFile coordinates(InstanceText text, int cities, Metric metric) {
		if (cities == 0 || metric == null) {
			throw text.refuse(1, (cities == 0 ? "DIMENSION" : "EDGE_WEIGHT_TYPE") + " is not said before " + COORDINATES
					+ "; add its line");
		}
		double[] x = new double[cities];
		double[] y = new double[cities];
		Arrays.fill(x, Double.NaN);
		for (int line = 0; line < cities; line++) {
			List<Token> tokens = text.require(3, LINE + ", for each of " + cities + " cities");
			int city = text.site(tokens.get(0), cities, 1, LINE);
			if (!Double.isNaN(x[city])) {
				throw text.refuse(tokens.get(0), "city " + (city + 1)
						+ " stands here for the second time; give each one line");
			}
			x[city] = text.weight(tokens.get(1), LINE).doubleValue();
			y[city] = text.weight(tokens.get(2), LINE).doubleValue();
		}
		if (text.next() && !"EOF".equals(keyword(text)) && !keyword(text).endsWith("_SECTION")) {
			throw text.refuse(1, "there are more lines than the " + cities
					+ " cities of DIMENSION; correct it, or end with EOF");
		}
		requireFinite(text, x, y);
		return new TsplibFile(x, y, metric);
	}

	/** Lengths are sums of whole numbers. */
	private static void requireFinite(InstanceText text, double[] x, double[] y) {
		double largest = 1L << 40;
		for (int city = 0; city < x.length; city++) {
			if (!(Math.abs(x[city]) <= largest && Math.abs(y[city]) <= largest)) {
				throw text.refuse(1, "the coordinates of city " + (city + 1)
						+ " are too large; scale all down to 1e12 at most");
			}
		}
	}

	/** First coordinates; for reading. */
	public double[] x() {
		return x;
	}

	/** Second coordinates; for reading. */
	public double[] y() {
		return y;
	}

	/** What distances are. */
	public Metric metric() {
		return metric;
	}

	/** What was read. */
	public String remark() {
		return x.length + " cities, distances of type " + metric;
	}
}
