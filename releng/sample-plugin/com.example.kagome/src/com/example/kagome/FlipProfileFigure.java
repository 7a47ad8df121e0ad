// SPDX-License-Identifier: EPL-2.0
package com.example.kagome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;

/** The picture of {@link FlipProfile}: one curve for each arm. */
@Component
public final class FlipProfileFigure implements ResultFigureProvider {

	@Override
	public String id() {
		return "flip-profile";
	}

	@Override
	public String name() {
		return "Energy by number of turned spins";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(FlipProfile.PROFILE);
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		List<Mark> marks = new ArrayList<>();
		List<Table> tables = new ArrayList<>();
		for (Subject subject : subjects) {
			Table table = (Table) subject.result();
			tables.add(table);
			marks.add(Mark.Curve.line(subject.arm(), new Ink.Series(marks.size()), table.numbers(FlipProfile.FLIPPED),
					table.numbers(FlipProfile.ENERGY), 0.9));
		}
		return Figure.of(id(), "", Figure.Size.COLUMN,
				Panel.of("", Axis.linear("turned spins"), Axis.linear(Axis.label("mean energy", "J")), marks),
				subjects.getFirst().result().meaning() + ".", tables);
	}
}
