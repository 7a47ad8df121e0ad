// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.ContractBroken;
import org.spinscape.core.result.ResultKind;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.draw.Box;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.FigurePainter;
import org.spinscape.figures.draw.WordSurface;
import org.spinscape.figures.draw.WordSurface.Word;
import org.spinscape.figures.export.FigureExport;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.result.FigureCatalog;

/**
 * Checks a {@link ResultFigureProvider} on results that it is given, each by itself, all of a figure together, and with as little
 * in them as may be.
 *
 * <pre>
 * assertEquals(List.of(), Check.run(FigureChecks.checks(new MyFigure(), List.of(new Subject("arm", Map.of(), 0, result)))));
 * </pre>
 */
public final class FigureChecks {

	private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
	/** A kind of no plug-in. */
	private static final String FOREIGN = "kind-of-nobody";
	/** How far a letter may stand out, in points: nobody sees it. */
	private static final double UNSEEN = 0.5;
	/** How far two words may run into each other, in points. */
	private static final double TOUCH = 0.5;

	private final ResultFigureProvider provider;
	private final List<Subject> subjects;

	private FigureChecks(ResultFigureProvider provider, List<Subject> subjects) {
		this.provider = provider;
		this.subjects = subjects;
	}

	/**
	 * The clauses, one by one.
	 *
	 * @param subjects results of all kinds that the provider declares, and others, which it must leave alone
	 */
	public static List<Check> checks(ResultFigureProvider provider, List<Subject> subjects) {
		FigureChecks checks = new FigureChecks(provider, List.copyOf(subjects));
		return List.of(
				new Check("ResultFigureProvider: id and name are given, and the id is lower case with hyphens",
						checks::described),
				new Check("ResultFigureProvider.draws: results of declared kinds and no others, at least one of those given",
						checks::declared),
				new Check("ResultFigureProvider.figure: draws results that fill it, by themselves and with their like",
						checks::drawn),
				new Check("ResultFigureProvider.fills: what is empty or undefined is drawn, or is said to be too little",
						checks::little),
				new Check("Figure: no word is cut at its edge, as it is and on a page", checks::words),
				new Check("Figure: no two words run into each other, as it is and on a page", checks::apart),
				new Check("Figure: drawn again it gives the same bytes of SVG and PDF", checks::deterministic));
	}

	private void described() {
		unless(provider.id() != null && provider.id().matches(ID), "the id is '%s'", provider.id());
		unless(provider.name() != null && !provider.name().isBlank(), "the name is empty");
		unless(provider.scope() != null, "scope() gives null");
		unless(provider.capacity() > 0, "the capacity is %s", provider.capacity());
	}

	private void declared() {
		for (Subject subject : subjects) {
			ResultKind<?> kind = subject.result().kind();
			boolean among = provider.kinds().isEmpty() || provider.kinds().stream().anyMatch(kind::same);
			unless(among || !provider.draws(subject.result().tag()), "it draws %s and declares %s", subject.result().name(),
					provider.kinds().stream().map(ResultKind::id).sorted().toList());
		}
		for (ResultKind<?> kind : provider.kinds()) {
			ResultKind<?> foreign = new ResultKind<>(FOREIGN, kind.type(), kind.unit(), kind.meaning(), kind.columns());
			unless(!provider.draws(foreign.tag()), "it draws %s results of a kind that it does not declare",
					kind.type().getSimpleName());
		}
		unless(mine().findAny().isPresent(), "it draws none of %s; give the kit a result of %s",
				subjects.stream().map(subject -> subject.result().name()).distinct().toList(),
				provider.kinds().stream().map(ResultKind::id).sorted().toList());
	}

	private Stream<Subject> mine() {
		return subjects.stream().filter(subject -> provider.draws(subject.result().tag()))
				.filter(subject -> provider.fills(subject.result()));
	}

	/** Those that share a figure, and each by itself, unless its figure also takes results of other kinds. */
	private List<Figure> figures() {
		FigureCatalog alone = new FigureCatalog(List.of(provider));
		List<Subject> mine = mine().toList();
		List<Figure> figures = new ArrayList<>(alone.figures(mine));
		mine.stream().filter(subject -> mine.stream().noneMatch(other -> mixed(subject, other)))
				.forEach(subject -> figures.addAll(alone.figures(List.of(subject))));
		return figures;
	}

	private boolean mixed(Subject subject, Subject other) {
		return provider.figureOf(subject.result().tag()).equals(provider.figureOf(other.result().tag()))
				&& !subject.result().kind().same(other.result().kind());
	}

	private void drawn() {
		for (Figure figure : figures()) {
			unless(!figure.panels().isEmpty(), "a figure of %s has no panels", figure.name());
		}
	}

	private void little() {
		List<Subject> mine = mine().toList();
		for (Subject subject : mine) {
			if (mine.stream().anyMatch(other -> mixed(subject, other))) {
				continue; // what it does without the other is not asked
			}
			LittleLeft.of(subject.result()).filter(provider::fills).forEach(less -> {
				try {
					Figure figure = provider.figure(List.of(new Subject(subject.arm(), subject.point(), subject.sample(),
							less)));
					FigureExport.bytes(FigureLayout.of(figure), Palette.LIGHT, Format.SVG);
				} catch (Exception e) {
					throw new ContractBroken("of " + less.name() + " with hardly anything in it: " + e);
				}
			});
		}
	}

	/** As it is, and on a page. */
	private List<Figure> sized() {
		return figures().stream().flatMap(figure -> Stream.of(figure, figure.with(Figure.Size.PAGE))).toList();
	}

	private static List<Word> words(FigureLayout layout) {
		WordSurface surface = new WordSurface();
		FigurePainter.paint(layout, Palette.LIGHT, surface);
		return surface.words();
	}

	private void words() {
		for (Figure figure : sized()) {
			FigureLayout layout = FigureLayout.of(figure);
			for (Word word : words(layout)) {
				Box box = word.box();
				boolean inside = box.x() >= -UNSEEN && box.y() >= -UNSEEN && box.right() <= layout.width() + UNSEEN
						&& box.bottom() <= layout.height() + UNSEEN;
				unless(inside, "of %s, %s x %s mm, '%s' stands out, at %s", figure.name(), figure.size().width(),
						figure.size().height(), word.text(), box);
			}
		}
	}

	private void apart() {
		for (Figure figure : sized()) {
			List<Word> words = words(FigureLayout.of(figure));
			for (int i = 0; i < words.size(); i++) {
				for (int j = 0; j < i; j++) {
					unless(!overlap(words.get(i).box(), words.get(j).box()), "of %s, %s x %s mm, '%s' runs into '%s'",
							figure.name(), figure.size().width(), figure.size().height(), words.get(i).text(),
							words.get(j).text());
				}
			}
		}
	}

	private static boolean overlap(Box one, Box other) {
		return one.x() < other.right() - TOUCH && other.x() < one.right() - TOUCH && one.y() < other.bottom() - TOUCH
				&& other.y() < one.bottom() - TOUCH;
	}

	private void deterministic() throws Exception {
		List<Figure> first = figures();
		List<Figure> second = figures();
		unless(first.size() == second.size(), "there are %s figures, and then %s", first.size(), second.size());
		for (int i = 0; i < first.size(); i++) {
			for (Format format : new Format[] { Format.SVG, Format.PDF }) {
				byte[] one = FigureExport.bytes(FigureLayout.of(first.get(i)), Palette.LIGHT, format);
				byte[] other = FigureExport.bytes(FigureLayout.of(second.get(i)), Palette.LIGHT, format);
				int at = Arrays.mismatch(one, other);
				unless(at < 0, "%s of %s differs from byte %s on", format, first.get(i).name(), at);
			}
		}
	}
}
