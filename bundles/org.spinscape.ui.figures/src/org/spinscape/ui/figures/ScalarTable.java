// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.table.TableColumn;

/** The scalars of a run as rows of places and columns of names. Immutable. */
final class ScalarTable {

	private static final int NARROW = 70;
	private static final int WIDE = 130;

	private final List<ResultKey> places;
	private final List<Map<String, Scalar>> values;
	private final Map<String, Scalar> names;

	private ScalarTable(List<ResultKey> places, List<Map<String, Scalar>> values, Map<String, Scalar> names) {
		this.places = places;
		this.values = values;
		this.names = names;
	}

	/** Reads the scalars. @param samples whether each sample gets a row; else only what is taken over them */
	static ScalarTable read(ShownRun run, boolean samples) throws IOException {
		List<ResultEntry> entries = run.ofType("scalar");
		boolean summaries = entries.stream().anyMatch(entry -> entry.key().overSamples());
		List<ResultEntry> wanted = entries.stream().filter(entry -> samples || !summaries || entry.key().overSamples())
				.toList();
		List<Result> results = wanted.isEmpty() ? List.of() : run.reader().load(wanted);
		Map<ResultKey, Map<String, Scalar>> rows = new LinkedHashMap<>();
		Map<String, Scalar> names = new LinkedHashMap<>();
		for (int i = 0; i < wanted.size(); i++) {
			Scalar scalar = (Scalar) results.get(i);
			names.putIfAbsent(wanted.get(i).node(), scalar);
			rows.computeIfAbsent(wanted.get(i).key(), key -> new LinkedHashMap<>()).put(wanted.get(i).node(), scalar);
		}
		return new ScalarTable(List.copyOf(rows.keySet()), List.copyOf(rows.values()), names);
	}

	/** The rows that hold all words of a filter somewhere. */
	ScalarTable filter(String words) {
		List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).trim().split("\\s+"));
		List<ResultKey> keptPlaces = new ArrayList<>();
		List<Map<String, Scalar>> keptValues = new ArrayList<>();
		for (int row = 0; row < places.size(); row++) {
			String text = text(row);
			if (wanted.stream().allMatch(text::contains)) {
				keptPlaces.add(places.get(row));
				keptValues.add(values.get(row));
			}
		}
		return new ScalarTable(keptPlaces, keptValues, names);
	}

	private String text(int row) {
		ResultKey key = places.get(row);
		StringBuilder text = new StringBuilder(key.arm());
		key.point().forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
		text.append(key.overSamples() ? " all" : " sample " + key.sample());
		values.get(row).values().forEach(scalar -> text.append(' ').append(cell(scalar)));
		return text.toString().toLowerCase(Locale.ROOT);
	}

	int rows() {
		return places.size();
	}

	ResultKey place(int row) {
		return places.get(row);
	}

	/** The columns. @param varying whether those are left out whose cells are all the same */
	List<TableColumn> columns(boolean varying) {
		List<TableColumn> columns = new ArrayList<>();
		columns.add(TableColumn.words("arm", "Arm of the experiment", WIDE, row -> places.get(row).arm()));
		TreeSet<String> parameters = new TreeSet<>();
		places.forEach(place -> parameters.addAll(place.point().keySet()));
		for (String name : parameters) {
			columns.add(parameter(name));
		}
		if (places.stream().anyMatch(place -> !place.overSamples())) {
			IntFunction<String> sample = row -> places.get(row).overSamples() ? "all"
					: Integer.toString(places.get(row).sample());
			columns.add(TableColumn.numbers("sample", "Index of the disorder sample", NARROW, sample,
					row -> places.get(row).sample()).inFull(sample));
		}
		names.forEach((name, scalar) -> columns.add(scalar(name, scalar)));
		return varying && rows() > 1 ? columns.stream().filter(this::varies).toList() : columns;
	}

	private TableColumn parameter(String name) {
		boolean numbers = places.stream().map(place -> place.point().get(name)).allMatch(ScalarTable::isNumber);
		IntFunction<String> text = row -> places.get(row).point().getOrDefault(name, "\u2013");
		return numbers
				? TableColumn.numbers(name, "Swept parameter", NARROW + 20, text, row -> number(places.get(row).point().get(
						name)))
				: TableColumn.words(name, "Swept parameter", NARROW + 20, text)
						.inFull(row -> places.get(row).point().getOrDefault(name, ""));
	}

	private TableColumn scalar(String name, Scalar example) {
		String unit = example.unit().isEmpty() ? "" : " [" + example.unit() + "]";
		String title = name.replace('-', ' ');
		TableColumn error = TableColumn.numbers(title + " error" + unit, "", WIDE, _ -> "",
				row -> values.get(row).containsKey(name) ? values.get(row).get(name).error() : Double.NaN);
		return TableColumn.numbers(title + unit, example.meaning(), WIDE, row -> cell(values.get(row).get(name)),
				row -> values.get(row).containsKey(name) ? values.get(row).get(name).value() : Double.NaN).with(error);
	}

	private boolean varies(TableColumn column) {
		String first = column.text().apply(0);
		for (int row = 1; row < rows(); row++) {
			if (!column.text().apply(row).equals(first)) {
				return true;
			}
		}
		return false;
	}

	private static String cell(Scalar scalar) {
		return scalar == null ? "\u2013" : NumberPreferences.look().of(scalar);
	}

	private static boolean isNumber(String text) {
		return text == null || !Double.isNaN(number(text));
	}

	private static double number(String text) {
		if (text == null) {
			return Double.NaN;
		}
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN; // a word, sorted as such
		}
	}
}
