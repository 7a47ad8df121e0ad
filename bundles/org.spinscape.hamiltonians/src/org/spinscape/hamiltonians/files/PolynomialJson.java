// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads polynomials of OpenJij in JSON, as {@code BinaryPolynomialModel.to_serializable()} gives them: the labels of the
 * variables, for each product the positions of its variables in that list, the coefficients, and the vartype. Labels are
 * not kept.
 */
final class PolynomialJson implements PolynomialReader {

	private static final String REMEDY = "write the model with to_serializable() and json.dump";
	private static final String PRODUCTS = "poly_key_distance_list";
	private static final String VALUES = "poly_value_list";
	private static final String VARTYPE = "vartype";

	/** Whether a JSON document has such products. */
	static boolean is(Path file) {
		boolean[] found = new boolean[1];
		try (JsonText json = new JsonText(file)) {
			json.object(name -> {
				found[0] |= name.equals(PRODUCTS);
				json.skip();
			});
		}
		return found[0];
	}

	/** What stands in the document. */
	private static final class Document {

		private int variables;
		private String vartype;
		private final List<int[]> products = new ArrayList<>();
		private final List<BigDecimal> values = new ArrayList<>();
		private int lastLine;
	}

	@Override
	public ProductCounts counts(Path file, Optional<Variables> chosen) {
		ProductCounts counts = new ProductCounts();
		try (JsonText json = new JsonText(file)) {
			json.object(name -> {
				if (name.equals(PRODUCTS)) {
					json.list(name, () -> {
						int[] order = new int[1];
						json.list(name, () -> {
							json.skip();
							order[0]++;
						});
						counts.add(order[0]);
					});
				} else {
					json.skip();
				}
			});
		}
		return counts;
	}

	@Override
	public Polynomial read(Path file, Optional<Variables> chosen) {
		Document document = new Document();
		try (JsonText json = new JsonText(file)) {
			json.object(name -> member(json, name, document));
			json.end();
			document.lastLine = json.line();
		}
		require(document.variables > 0, file, document, "'variables' is missing or empty");
		require(document.vartype != null, file, document, "'vartype' is missing");
		require(document.products.size() == document.values.size(), file, document, "'" + PRODUCTS + "' has "
				+ document.products.size() + " entries and '" + VALUES + "' " + document.values.size());
		Variables variables = Variables.ofVartype(document.vartype).orElseThrow();
		require(chosen.isEmpty() || chosen.get() == variables, file, document, "the file says vartype " + document.vartype
				+ ", but the parameter vartype says otherwise");
		Polynomial polynomial = new Polynomial(document.variables, variables);
		for (int term = 0; term < document.products.size(); term++) {
			polynomial.add(product(file, document, term, variables), document.values.get(term));
		}
		return polynomial;
	}

	private static int[] product(Path file, Document document, int term, Variables variables) {
		int[] product = document.products.get(term);
		Arrays.sort(product);
		for (int i = 0; i < product.length; i++) {
			require(product[i] < document.variables, file, document, "product " + term + " has variable " + product[i]
					+ ", but there are 0 to " + (document.variables - 1));
			require(i == 0 || product[i] != product[i - 1], file, document, "product " + term + " has variable "
					+ product[i] + " twice");
		}
		require(variables == Variables.SPINS || product.length <= ProductCounts.MOST_BITS, file, document, "product " + term
				+ " has more than " + ProductCounts.MOST_BITS + " bits, which cannot be multiplied out to spins");
		return product;
	}

	private static void member(JsonText json, String name, Document document) {
		switch (name) {
			case "variables" -> json.list(name, () -> {
				json.skip();
				document.variables++;
			});
			case VARTYPE -> document.vartype = json.word(name, Variables.SPINS.vartype(), Variables.BITS.vartype());
			case VALUES -> json.list(name, () -> document.values.add(json.weight(name)));
			case PRODUCTS -> json.list(name, () -> {
				List<Integer> members = new ArrayList<>();
				json.list(name, () -> members.add((int) json.whole(name, 0, EdgeList.MOST_SITES - 1)));
				document.products.add(members.stream().mapToInt(Integer::intValue).toArray());
			});
			default -> json.skip();
		}
	}

	private static void require(boolean holds, Path file, Document document, String message) throws ParameterException {
		if (!holds) {
			throw FileAccess.refuse(file, document.lastLine, 1, message + "; " + REMEDY);
		}
	}
}
