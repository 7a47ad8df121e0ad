// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.store.ResultKey;

/**
 * Chooses arm, point and sample of the run shown, among those that have results of certain types. Choices that the run
 * does not offer are hidden.
 */
public final class PlaceChooser extends Composite {

	private final RunSelection selection;
	private final Set<String> types;
	private final Choice arm;
	private final Choice point;
	private final Choice sample;
	private List<Map<String, String>> points = List.of();
	private List<Integer> samples = List.of();

	/** A labelled list. */
	private final class Choice {

		private final Label label;
		private final Combo combo;

		Choice(String name) {
			label = new Label(PlaceChooser.this, SWT.NONE);
			label.setText(name);
			combo = new Combo(PlaceChooser.this, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.addListener(SWT.Selection, e -> chosen());
		}

		/** @return whether it takes other room than before */
		boolean fill(List<String> items, int selected) {
			boolean others = !List.of(combo.getItems()).equals(items);
			if (others) {
				combo.setItems(items.toArray(String[]::new));
			}
			if (combo.getSelectionIndex() != selected && selected >= 0) {
				combo.select(selected);
			}
			boolean useful = items.size() > 1;
			if (useful == combo.getVisible() && combo.getLayoutData() != null) {
				return others;
			}
			for (var control : List.of(label, combo)) {
				control.setVisible(useful);
				RowData data = new RowData();
				data.exclude = !useful;
				control.setLayoutData(data);
			}
			return true;
		}
	}

	/** @param types types of results that places must have to be offered */
	public PlaceChooser(Composite parent, RunSelection selection, String... types) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.types = Set.of(types);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = 4;
		setLayout(layout);
		arm = new Choice("Arm");
		point = new Choice("Point");
		sample = new Choice("Sample");
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void placeChanged() {
				fill();
			}
		});
		fill();
	}

	private List<ResultKey> keys() {
		return selection.run().entries().stream().filter(entry -> types.contains(entry.type())).map(entry -> entry.key())
				.distinct().toList();
	}

	private void fill() {
		ResultKey place = selection.place();
		if (place == null) {
			List.of(arm, point, sample).forEach(choice -> choice.fill(List.of(), -1));
			requestLayout();
			return;
		}
		List<ResultKey> keys = keys();
		List<String> arms = distinct(keys.stream().map(ResultKey::arm).toList());
		points = distinct(keys.stream().filter(key -> key.arm().equals(place.arm())).map(ResultKey::point).toList());
		samples = distinct(keys.stream().filter(key -> key.arm().equals(place.arm()) && key.point().equals(place.point()))
				.map(ResultKey::sample).toList());
		boolean changed = arm.fill(arms, arms.indexOf(place.arm()));
		changed |= point.fill(points.stream().map(PlaceChooser::text).toList(), points.indexOf(place.point()));
		changed |= sample.fill(samples.stream().map(PlaceChooser::text).toList(), samples.indexOf(place.sample()));
		if (changed) {
			requestLayout();
		}
	}

	private static <T> List<T> distinct(List<T> values) {
		return new ArrayList<>(new LinkedHashSet<>(values));
	}

	private static String text(Map<String, String> point) {
		return point.isEmpty() ? "\u2013"
				: point.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining(", "));
	}

	private static String text(int sample) {
		return sample == ResultKey.ALL_SAMPLES ? "all" : Integer.toString(sample);
	}

	/** Goes to what is chosen, or to the place nearest to it that exists. */
	private void chosen() {
		List<ResultKey> keys = keys();
		String wantedArm = arm.combo.getSelectionIndex() < 0 ? selection.place().arm() : arm.combo.getText();
		List<ResultKey> inArm = keys.stream().filter(key -> key.arm().equals(wantedArm)).toList();
		Map<String, String> wantedPoint = pick(points, point.combo.getSelectionIndex(), selection.place().point());
		List<ResultKey> atPoint = inArm.stream().filter(key -> key.point().equals(wantedPoint)).toList();
		List<ResultKey> candidates = atPoint.isEmpty() ? inArm : atPoint;
		int wantedSample = pick(samples, sample.combo.getSelectionIndex(), selection.place().sample());
		candidates.stream().filter(key -> key.sample() == wantedSample).findFirst().or(() -> candidates.stream().findFirst())
				.ifPresent(selection::go);
	}

	private static <T> T pick(List<T> values, int index, T otherwise) {
		return index >= 0 && index < values.size() ? values.get(index) : otherwise;
	}
}
