// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * The graph in a file of any of the formats of {@link IsingFile}: who is joined to whom, without the weights. Immutable.
 */
public final class GraphFile {

	private final int sites;
	private final int[] first;
	private final int[] second;

	private GraphFile(EdgeList edges) {
		sites = edges.sites();
		int bonds = 0;
		int[] from = new int[edges.size()];
		int[] to = new int[edges.size()];
		for (int edge = 0; edge < edges.size(); edge++) {
			if (edges.first(edge) != edges.second(edge)) { // the diagonal of a matrix joins nobody
				from[bonds] = edges.first(edge);
				to[bonds++] = edges.second(edge);
			}
		}
		first = Arrays.copyOf(from, bonds);
		second = Arrays.copyOf(to, bonds);
	}

	/**
	 * Reads a graph.
	 *
	 * @throws org.spinscape.core.parameter.ParameterException about the parameter {@code file}: what is wrong, and where
	 */
	public static GraphFile read(Path file) {
		return new GraphFile(FormatGuess.of(file).reader().read(file, Choices.NONE).entries());
	}

	/** Memory that reading a file and building a model on it need, in bytes. Throws as {@link #read} */
	public static long memory(Path file) {
		return FormatGuess.of(file).reader().counts(file, Choices.NONE).bytes();
	}

	/** Number of entries of a file, which is that of bonds if none is on a diagonal. Throws as {@link #read}. */
	public static long entries(Path file) {
		return FormatGuess.of(file).reader().counts(file, Choices.NONE).entries();
	}

	/** Number of sites. */
	public int sites() {
		return sites;
	}

	/** Number of bonds. */
	public int bonds() {
		return first.length;
	}

	/** The end of a bond with the lower number, from 0. */
	public int first(int bond) {
		return first[bond];
	}

	/** The end of a bond with the higher number. */
	public int second(int bond) {
		return second[bond];
	}
}
