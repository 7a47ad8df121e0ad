// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.List;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Subject;

/** The numbers behind a figure as one table: those of all its subjects, each row with the place that it comes from. */
public final class FigureData {

	private FigureData() {
	}

	/** All rows of tables with the same columns. @param subjects results of type {@link Table} */
	public static Table ofTables(List<Subject> subjects) {
		TableBuilder rows = new TableBuilder();
		for (Subject subject : subjects) {
			Table table = (Table) subject.result();
			for (int row = 0; row < table.rows(); row++) {
				rows.place(subject);
				for (Table.Column column : table.columns()) {
					switch (column) {
						case Table.RealColumn real -> rows.real(real.name(), real.unit(), real.values()[row]);
						case Table.IntegerColumn whole -> rows.whole(whole.name(), whole.values()[row]);
						case Table.TextColumn text -> rows.text(text.name(), text.values().get(row));
					}
				}
			}
		}
		Result first = subjects.getFirst().result();
		return rows.table(first.name(), first.meaning());
	}

	/** All points of curves with the same axes; where their names differ, a column tells. @param subjects {@link Series} */
	public static Table ofSeries(List<Subject> subjects) {
		boolean named = subjects.stream().map(subject -> subject.result().name()).distinct().count() > 1;
		TableBuilder table = new TableBuilder();
		Series first = (Series) subjects.getFirst().result();
		for (Subject subject : subjects) {
			Series series = (Series) subject.result();
			for (int i = 0; i < series.x().values().length; i++) {
				table.place(subject);
				if (named) {
					table.text("result", series.name());
				}
				table.real(first.x().name(), first.x().unit(), series.x().values()[i])
						.real(first.y().name(), first.y().unit(), series.y().values()[i])
						.real("error", first.y().unit(), error(series.y(), i));
			}
		}
		return table.table(first.name(), first.meaning());
	}

	private static double error(Series.Axis axis, int i) {
		return axis.errors().length == 0 ? Double.NaN : axis.errors()[i];
	}
}
