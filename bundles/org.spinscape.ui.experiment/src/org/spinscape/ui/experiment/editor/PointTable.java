// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.experiment.Experiment;
import org.spinscape.ui.Background;

/** The points that the sweeps of an experiment come to, worked out anew when it has changed. */
final class PointTable {

	/** More rows than that nobody reads; the sum says how many there are. */
	private static final int MOST = 1000;
	/** So long nothing may change before they are worked out, in milliseconds. */
	private static final int PAUSE = 250;

	private final ExperimentDocument document;
	private final Label sum;
	private final Table table;
	private final Background background;
	private int latest;

	PointTable(Composite parent, FormToolkit toolkit, ExperimentDocument document) {
		this.document = document;
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.swtDefaults().applyTo(area);
		sum = toolkit.createLabel(area, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sum);
		table = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		column("Arm", 130);
		column("Point", 70);
		column("Values", 400);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(table);
		background = new Background(area);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	void refresh() {
		int number = ++latest;
		table.getDisplay().timerExec(PAUSE, () -> {
			if (number == latest && !table.isDisposed()) {
				ask();
			}
		});
	}

	private void ask() {
		Experiment copy = EcoreUtil.copy(document.experiment()); // the forms go on changing the other one
		background.run("Points", () -> Plan.of(copy, document.catalog()), this::show, e -> {
			sum.setText("There are no points: " + e.getMessage() + ".");
			table.removeAll();
			sum.requestLayout();
		});
	}

	private void show(Plan plan) {
		List<PointPlan> points = plan.points();
		Map<String, Long> arms = points.stream()
				.collect(Collectors.groupingBy(PointPlan::arm, TreeMap::new, Collectors.counting()));
		String words = arms.entrySet().stream().map(arm -> arm.getValue() + " of " + arm.getKey())
				.collect(Collectors.joining(", "));
		sum.setText(points.size() + (points.size() == 1 ? " point: " : " points: ") + words + "; with their samples "
				+ plan.tasks().size() + (plan.tasks().size() == 1 ? " task" : " tasks") + "."
				+ (points.size() > MOST ? " The first " + MOST + ":" : ""));
		table.setRedraw(false);
		table.removeAll();
		for (PointPlan point : points.subList(0, Math.min(MOST, points.size()))) {
			new TableItem(table, SWT.NONE).setText(new String[] { point.arm(), String.valueOf(point.index() + 1),
					point.point().entrySet().stream().map(value -> value.getKey() + " = " + value.getValue())
							.collect(Collectors.joining(", ")) });
		}
		table.setRedraw(true);
		sum.requestLayout();
	}
}
