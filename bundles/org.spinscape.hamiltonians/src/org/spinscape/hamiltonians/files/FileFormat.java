// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which quadratic problems are read, each with the usual endings of its files. */
enum FileFormat {

	RUDY("rudy", TripleReader.graph(), "rud", "rudy"), MC("mc", TripleReader.graph(), "mc"), EDGE_LIST("edge-list",
			new EdgeListReader(), "edges", "edgelist", "el"), SPARSE("sparse", TripleReader.matrix(), "sparse", "bq"), MAT(
					"mat", new MatrixReader(), "mat"), OR_LIBRARY("or-library", TripleReader.collection(), "bqp"), QUBO(
							"qubo", new QuboReader(), "qubo"), QPLIB("qplib", new QplibReader(), "qplib"), BQM_JSON(
									"bqm-json", new BqmReader(), "json"), COO("coo", new CooReader(), "coo"), MATRIX_MARKET(
											"matrix-market", new MatrixMarketReader(), "mtx");

	private final String label;
	private final FormatReader reader;
	private final List<String> endings;

	FileFormat(String label, FormatReader reader, String... endings) {
		this.label = label;
		this.reader = reader;
		this.endings = List.of(endings);
	}

	/** Its name as a parameter. */
	String label() {
		return label;
	}

	FormatReader reader() {
		return reader;
	}

	static String[] labels() {
		return Stream.of(values()).map(FileFormat::label).toArray(String[]::new);
	}

	/** The format of a name, if it is one. */
	static Optional<FileFormat> named(String label) {
		return Stream.of(values()).filter(format -> format.label.equals(label)).findFirst();
	}

	/** The format that a file's ending speaks for; an ending .gz after it says nothing. */
	static Optional<FileFormat> byEnding(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
		String ending = name.substring(name.lastIndexOf('.') + 1);
		return Stream.of(values()).filter(format -> format.endings.contains(ending)).findFirst();
	}
}
