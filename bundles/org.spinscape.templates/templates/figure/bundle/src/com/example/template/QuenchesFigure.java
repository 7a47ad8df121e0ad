package com.example.template;

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

/** The picture of {@link Quenches}: one curve for each arm of the experiment. */
@Component
public final class QuenchesFigure implements ResultFigureProvider {

	@Override
	public String id() {
		return "template-quenches";
	}

	@Override
	public String name() {
		return "Energies of quenches";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(Quenches.DISTRIBUTION);
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
			marks.add(Mark.Curve.line(subject.arm(), new Ink.Series(marks.size()), table.numbers(Quenches.ENERGY),
					table.numbers(Quenches.SHARE), 0.9));
		}
		return Figure.of(id(), "", Figure.Size.COLUMN,
				Panel.of("", Axis.linear(Axis.label("energy", "J")), Axis.linear("share of quenches"), marks),
				subjects.getFirst().result().meaning() + ".", tables);
	}
}
