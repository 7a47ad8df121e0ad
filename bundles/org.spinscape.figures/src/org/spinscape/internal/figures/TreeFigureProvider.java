// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.stream.DoubleStream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.EnergyZero;
import org.spinscape.figures.result.TreeFigures;
import org.spinscape.figures.result.TreeStyle;

/** Draws barrier trees. */
@Component
public final class TreeFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "disconnectivity-tree";
	}

	@Override
	public String name() {
		return "Disconnectivity tree";
	}

	@Override
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Tree.class;
	}

	@Override
	public boolean fills(Result result) {
		return result instanceof Tree tree && !tree.leaves().isEmpty();
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public int capacity() {
		return 4;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		boolean weights = subjects.stream().map(subject -> (Tree) subject.result())
				.allMatch(tree -> tree.leaves().stream().anyMatch(leaf -> leaf.basin() > 0));
		boolean aboveGround = EnergyZero
				.aboveGround(subjects.stream().map(subject -> energies((Tree) subject.result())).toList());
		return TreeFigures.of(subjects, new TreeStyle(aboveGround, weights, TreeStyle.DEFAULT.mostLeaves())).figure();
	}

	private static double[] energies(Tree tree) {
		return tree.leaves().stream().flatMapToDouble(leaf -> DoubleStream.of(leaf.energy(), leaf.saddle())).toArray();
	}
}
