// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.List;
import java.util.regex.Pattern;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/**
 * The unit of energy of a model in its results. Kinds are declared in J, the coupling scale of a spin model; of a model
 * whose energies are a loss or contacts, the same results are in its own unit.
 *
 * @param name what the model declares
 */
record EnergyUnit(String name) {

	private static final String DECLARED = "J";
	/** As a word of its own, in {@code J}, {@code J^2}, {@code J/site}. */
	private static final Pattern WORD = Pattern.compile("(?<![A-Za-z_])J(?![A-Za-z_])");

	static EnergyUnit of(Hamiltonian<?> hamiltonian) {
		return new EnergyUnit(hamiltonian.energyUnit());
	}

	private String in(String unit) {
		return WORD.matcher(unit).replaceAll(name);
	}

	private ResultTag in(ResultTag tag) {
		return new ResultTag(tag.kind(), tag.labels(), in(tag.unit()), tag.meaning(), tag.source());
	}

	private Axis in(Axis axis) {
		return new Axis(axis.name(), in(axis.unit()), axis.values(), axis.errors());
	}

	private Table.Column in(Table.Column column) {
		return switch (column) {
			case Table.RealColumn real -> new Table.RealColumn(real.name(), in(real.unit()), real.values());
			case Table.IntegerColumn whole -> new Table.IntegerColumn(whole.name(), in(whole.unit()), whole.values());
			case Table.TextColumn words -> words;
		};
	}

	/** The same results in the unit of the model. */
	List<Result> put(List<? extends Result> results) {
		return name.equals(DECLARED) ? List.copyOf(results) : results.stream().map(this::put).toList();
	}

	private Result put(Result result) {
		ResultTag tag = in(result.tag());
		return switch (result) {
			case Scalar scalar -> scalar.tagged(tag);
			case Series series -> new Series(tag, in(series.x()), in(series.y()));
			case Histogram histogram -> histogram.tagged(tag);
			case Table table -> new Table(tag, table.columns().stream().map(this::in).toList());
			case Matrix matrix -> new Matrix(tag, in(matrix.rows()), in(matrix.columns()), matrix.values());
			case Tree tree -> tree.tagged(tag);
			case Configurations states -> states.tagged(tag);
			case Verdict verdict -> verdict;
		};
	}

	/** The same for what was recorded. */
	List<Recording> record(List<Recording> recordings) {
		return name.equals(DECLARED) ? recordings : recordings.stream()
				.map(one -> new Recording(in(one.tag()), one.equilibrium(), one.temperatures(), one.interval(),
						one.values(),
						one.odd(), one.independent()))
				.toList();
	}
}
