// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.MatrixFigures;
import org.spinscape.figures.result.Meanings;
import org.spinscape.figures.result.TableBuilder;
import org.spinscape.figures.weights.FieldTiles.Order;

/** Receptive fields: the weights of each unit as a picture of what it sees. */
public final class FieldFigures {

	private static final String WEIGHT = "weight";
	private static final double HEIGHT = 90;

	private FieldFigures() {
	}

	/**
	 * The fields of one place, from elsewhere than a result.
	 *
	 * @param name  name of the figure
	 * @param title heading
	 */
	public static Figure of(String name, String title, FieldTiles tiles, Order order) {
		return frame(name, title, tiles, tiles, order);
	}

	/**
	 * The fields of one place at some time of their training, in the scale and with the units in the places of the last time.
	 *
	 * @param name  name of the figure
	 * @param title heading
	 * @param last  as many units with as many inputs
	 */
	public static Figure frame(String name, String title, FieldTiles tiles, FieldTiles last, Order order) {
		List<Integer> units = last.drawn(order);
		TableBuilder table = new TableBuilder();
		addRows(table, tiles, Optional.empty());
		return Figure.of(name, title, new Figure.Size(Figure.Size.PAGE.width(), HEIGHT),
				panel("", tiles.cells(units, last.reach(), WEIGHT)), words(order, units.size(), tiles.weights().length),
				List.of(table.table(name, "weights of units to inputs")));
	}

	/**
	 * Fields of several places, a panel for each, in one scale. Without places of the inputs they are drawn as matrices.
	 *
	 * @param subjects of the kinds {@link WeightKinds#RECEPTIVE_FIELDS} and {@link WeightKinds#INPUT_PLACES}
	 */
	public static Figure of(List<Subject> subjects) {
		Map<String, List<Subject>> places = new LinkedHashMap<>();
		subjects.forEach(subject -> places.computeIfAbsent(subject.caption(), _ -> new ArrayList<>()).add(subject));
		Map<String, FieldTiles> fields = new LinkedHashMap<>();
		places.forEach((place, results) -> tiles(results.stream().map(Subject::result).toList())
				.ifPresent(tiles -> fields.put(place, tiles)));
		List<Subject> matrices = subjects.stream().filter(subject -> subject.result() instanceof Matrix).toList();
		if (fields.isEmpty()) {
			return MatrixFigures.of(matrices);
		}
		double reach = fields.values().stream().mapToDouble(FieldTiles::reach).max().orElse(1);
		List<Panel> panels = new ArrayList<>();
		TableBuilder table = new TableBuilder();
		fields.forEach((place, tiles) -> {
			panels.add(panel(fields.size() == 1 ? "" : place, tiles.cells(tiles.drawn(Order.STRENGTH), reach, WEIGHT)));
			addRows(table, tiles, Optional.of(places.get(place).getFirst()));
		});
		FieldTiles first = fields.values().iterator().next();
		int columns = Math.min(2, panels.size());
		int rows = (panels.size() + columns - 1) / columns;
		String name = matrices.getFirst().result().name();
		return new Figure(name, fields.size() == 1 ? fields.keySet().iterator().next() : "",
				new Figure.Size(Figure.Size.PAGE.width(), rows == 1 ? HEIGHT : 66.0 * rows), panels, columns, false,
				Captions.sentences(Meanings.of(matrices),
						words(Order.STRENGTH, first.drawn(Order.STRENGTH).size(), first.weights().length)),
				List.of(table.table(name, matrices.getFirst().result().meaning())));
	}

	/** The fields in results of one place; empty if it is not said where the inputs lie. */
	public static Optional<FieldTiles> tiles(List<? extends Result> results) {
		Optional<Matrix> matrix = results.stream().filter(WeightKinds.RECEPTIVE_FIELDS::is).map(Matrix.class::cast)
				.filter(fields -> fields.values().length > 0).findFirst();
		Optional<Series> places = results.stream().filter(WeightKinds.INPUT_PLACES::is).map(Series.class::cast).findFirst()
				.filter(found -> matrix.isPresent() && found.x().values().length == matrix.get().columns().values().length);
		return places.map(found -> new FieldTiles(matrix.get().values(), whole(found.x()), whole(found.y())));
	}

	/** The fields in results of one place by the training step after which they were so; empty if there are none. */
	public static SortedMap<Integer, FieldTiles> frames(List<? extends Result> results) {
		SortedMap<Integer, FieldTiles> frames = new TreeMap<>();
		tiles(results).ifPresent(last -> results.stream().filter(WeightKinds.TRAINING_FIELDS::is).map(Matrix.class::cast)
				.filter(matrix -> matrix.columns().values().length == last.columns().length)
				.forEach(matrix -> frames.put((int) Double.parseDouble(matrix.tag().label(WeightKinds.STEP)),
						new FieldTiles(matrix.values(), last.columns(), last.rows()))));
		return frames;
	}

	private static int[] whole(Series.Axis axis) {
		return Arrays.stream(axis.values()).mapToInt(value -> (int) value).toArray();
	}

	private static Panel panel(String title, Mark cells) {
		return new Panel(title, Axis.hidden(Double.NaN, Double.NaN), Axis.hiddenDown(Double.NaN, Double.NaN), List.of(cells),
				true);
	}

	private static String words(Order order, int drawn, int all) {
		return Captions.sentences(order == Order.STRENGTH ? "Units by the root of their sum of squared weights, the"
				+ " largest first" : "Units in the order of their numbers, row by row",
				drawn < all ? "Of " + all + " units the " + drawn + " with the largest are drawn" : "");
	}

	/** A row for each weight, with the place that it comes from if there is one. */
	private static void addRows(TableBuilder table, FieldTiles tiles, Optional<Subject> place) {
		for (int unit = 0; unit < tiles.weights().length; unit++) {
			for (int input = 0; input < tiles.columns().length; input++) {
				place.ifPresent(table::place);
				table.whole("unit", unit).whole("column", tiles.columns()[input]).whole("row", tiles.rows()[input])
						.real(WEIGHT, "", tiles.weights()[unit][input]);
			}
		}
	}
}
