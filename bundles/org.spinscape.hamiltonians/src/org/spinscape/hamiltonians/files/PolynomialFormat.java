// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which polynomials are read. */
enum PolynomialFormat {

	HUBO("hubo", new PolynomialText()), BQM_JSON("bqm-json", new QuadraticAsPolynomial()), OPENJIJ_JSON("openjij-json",
			new PolynomialJson());

	private final String label;
	private final PolynomialReader reader;

	PolynomialFormat(String label, PolynomialReader reader) {
		this.label = label;
		this.reader = reader;
	}

	/** Its name as a parameter. */
	String label() {
		return label;
	}

	PolynomialReader reader() {
		return reader;
	}

	static String[] labels() {
		return Stream.of(values()).map(PolynomialFormat::label).toArray(String[]::new);
	}

	/** The format of a name, if it is one. */
	static Optional<PolynomialFormat> named(String label) {
		return Stream.of(values()).filter(format -> format.label.equals(label)).findFirst();
	}

	/** The format of a file by its content. */
	static PolynomialFormat of(Path file) {
		try (InstanceText text = InstanceText.table(file, "#")) {
			if (!text.next() || !text.tokens().getFirst().text().startsWith("{")) {
				return HUBO;
			}
		}
		return PolynomialJson.is(file) ? OPENJIJ_JSON : BQM_JSON;
	}
}
