// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The members of a BQM document, checked against each other. */
final class BqmDocument {

	private static final String REMEDY = "write the model with bqm.to_serializable() and json.dump";

	private final Path file;
	private final boolean store;
	private long variables = -1;
	private long interactions = -1;
	private String type;
	private BigDecimal offset = BigDecimal.ZERO;
	private final List<BigDecimal> linear = new ArrayList<>();
	private final List<BigDecimal> quadratic = new ArrayList<>();
	private final List<Integer> head = new ArrayList<>();
	private final List<Integer> tail = new ArrayList<>();
	private int lastLine;

	private BqmDocument(Path file, boolean store) {
		this.file = file;
		this.store = store;
	}

	/** @param store whether to keep the lists, or only look at the counts */
	static BqmDocument read(Path file, boolean store) {
		BqmDocument document = new BqmDocument(file, store);
		try (JsonText json = new JsonText(file)) {
			json.object(name -> document.member(json, name));
			json.end();
			document.lastLine = json.line();
		}
		document.check();
		return document;
	}

	private void member(JsonText json, String name) {
		switch (name) {
			case "num_variables" -> variables = json.whole(name, 1, EdgeList.MOST_SITES);
			case "num_interactions" -> interactions = json.whole(name, 0, EdgeList.MOST_EDGES);
			case "variable_type", "vartype" -> type = json.word(name, "SPIN", "BINARY");
			case "use_bytes" -> json.no(name, "write the model with bqm.to_serializable(use_bytes=False)");
			case "offset" -> offset = json.weight(name);
			case "linear_biases" -> json.list(name, () -> take(linear, json.weight(name)));
			case "quadratic_biases" -> json.list(name, () -> take(quadratic, json.weight(name)));
			case "quadratic_head" -> json.list(name, () -> take(head, index(json, name)));
			case "quadratic_tail" -> json.list(name, () -> take(tail, index(json, name)));
			default -> json.skip();
		}
	}

	private static Integer index(JsonText json, String name) {
		return (int) json.whole(name, 0, EdgeList.MOST_SITES - 1);
	}

	private <T> void take(List<T> list, T element) {
		if (store) {
			list.add(element);
		}
	}

	private void check() {
		require(variables >= 0, "'num_variables' is missing");
		require(interactions >= 0, "'num_interactions' is missing");
		require(type != null, "'variable_type' is missing");
		long size = FileAccess.size(file);
		require(variables <= size / 2 && interactions <= size / 2,
				"a file of " + size + " bytes cannot hold " + variables + " variables and " + interactions + " interactions");
		if (!store) {
			return;
		}
		requireLength("linear_biases", linear, variables);
		requireLength("quadratic_biases", quadratic, interactions);
		requireLength("quadratic_head", head, interactions);
		requireLength("quadratic_tail", tail, interactions);
		for (int pair = 0; pair < interactions; pair++) {
			int i = head.get(pair);
			int j = tail.get(pair);
			require(i != j, "interaction " + pair + " joins variable " + i + " to itself");
			require(Math.max(i, j) < variables, "interaction " + pair + " joins variable " + Math.max(i, j)
					+ ", but there are 0 to " + (variables - 1));
		}
	}

	private void requireLength(String name, List<?> list, long length) {
		require(list.size() == length, "'" + name + "' has " + list.size() + " entries instead of " + length);
	}

	private void require(boolean holds, String message) {
		if (!holds) {
			throw FileAccess.refuse(file, lastLine, 1, message + "; " + REMEDY);
		}
	}

	int variables() {
		return (int) variables;
	}

	int interactions() {
		return (int) interactions;
	}

	boolean spins() {
		return type.equals("SPIN");
	}

	BigDecimal offset() {
		return offset;
	}

	List<BigDecimal> linear() {
		return linear;
	}

	List<BigDecimal> quadratic() {
		return quadratic;
	}

	List<Integer> head() {
		return head;
	}

	List<Integer> tail() {
		return tail;
	}

	/** Where the document ends; what is missing is said to be missing there. */
	int lastLine() {
		return lastLine;
	}
}
