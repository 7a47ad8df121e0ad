// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.Viewpoint;

/** Makes all figures of a run, by whoever can draw its results. Immutable. */
public final class FigureCatalog {

	private final List<ResultFigureProvider> providers;

	/** @param providers as found in the service registry, in any order */
	public FigureCatalog(List<ResultFigureProvider> providers) {
		this.providers = providers.stream().sorted(Comparator.comparingInt(ResultFigureProvider::rank).reversed()
				.thenComparing(ResultFigureProvider::id)).toList();
	}

	/** Who draws a result; empty if nobody does (a table is read, not looked at). */
	public Optional<ResultFigureProvider> provider(Result result) {
		return providers.stream().filter(provider -> !provider.beside() && draws(provider, result)).findFirst();
	}

	/** Who may draw results with this tag, the most special first; a result may be too poor for some of them. */
	public List<ResultFigureProvider> providers(ResultTag tag) {
		return providers.stream().filter(provider -> provider.draws(tag)).toList();
	}

	/** Who goes by this id. */
	public Optional<ResultFigureProvider> provider(String id) {
		return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
	}

	/** All providers, the most special first. */
	public List<ResultFigureProvider> providers() {
		return providers;
	}

	/** These providers with what has three dimensions seen from elsewhere. */
	public FigureCatalog seenFrom(Viewpoint from) {
		return new FigureCatalog(providers.stream().map(provider -> provider.seenFrom(from)).toList());
	}

	private static boolean draws(ResultFigureProvider provider, Result result) {
		return provider.draws(result.tag()) && provider.fills(result);
	}

	/** Those whose figures stand beside that of {@link #provider}. */
	public List<ResultFigureProvider> beside() {
		return providers.stream().filter(ResultFigureProvider::beside).toList();
	}

	private List<ResultFigureProvider> all(Result result) {
		return Stream.concat(provider(result).stream(), beside().stream().filter(provider -> draws(provider, result)))
				.toList();
	}

	/**
	 * Makes figures: results that belong together go into one figure.
	 *
	 * @return figures with different names, in the order of the subjects
	 */
	public List<Figure> figures(List<Subject> subjects) {
		Map<Group, List<Subject>> groups = new LinkedHashMap<>();
		for (Subject subject : subjects) {
			all(subject.result()).forEach(provider -> groups
					.computeIfAbsent(Group.of(provider, subject), key -> new ArrayList<>()).add(subject));
		}
		List<Figure> figures = new ArrayList<>();
		groups.forEach((group, members) -> {
			int number = 0;
			for (List<Subject> part : parts(members, group.provider.capacity())) {
				String name = group.name() + (++number == 1 ? "" : "-" + number);
				Figure figure = group.provider.figure(withBackground(group.provider, part, subjects)).named(name);
				boolean oneOfSeveral = arms(part) == 1 && arms(members) > 1 && figure.panels().size() == 1;
				figures.add(oneOfSeveral ? figure.titled(part.getFirst().arm()) : figure);
			}
		});
		return figures;
	}

	private static long arms(List<Subject> subjects) {
		return subjects.stream().map(Subject::arm).distinct().count();
	}

	/** Shares out subjects over figures so that arms stay together as far as they can. */
	private static List<List<Subject>> parts(List<Subject> members, int capacity) {
		Map<String, List<Subject>> arms = new LinkedHashMap<>();
		members.forEach(subject -> arms.computeIfAbsent(subject.arm(), arm -> new ArrayList<>()).add(subject));
		List<List<Subject>> parts = new ArrayList<>();
		List<Subject> open = new ArrayList<>();
		for (List<Subject> arm : members.size() <= capacity ? List.of(members) : arms.values()) {
			if (!open.isEmpty() && open.size() + arm.size() > capacity) {
				parts.add(open);
				open = new ArrayList<>();
			}
			for (Subject subject : arm) {
				if (open.size() == capacity) {
					parts.add(open);
					open = new ArrayList<>();
				}
				open.add(subject);
			}
		}
		parts.add(open);
		return parts;
	}

	private static List<Subject> withBackground(ResultFigureProvider provider, List<Subject> part, List<Subject> all) {
		List<Subject> together = new ArrayList<>(part);
		all.stream().filter(subject -> provider.background(subject.result().tag()) && part.stream().anyMatch(
				one -> one.arm().equals(subject.arm()) && one.point().equals(subject.point())
						&& one.sample() == subject.sample()))
				.forEach(together::add);
		return together;
	}

	/** Results that go into one figure. */
	private record Group(ResultFigureProvider provider, String result, Map<String, String> point, Integer sample) {

		static Group of(ResultFigureProvider provider, Subject subject) {
			return switch (provider.scope()) {
				case ARMS -> new Group(provider, provider.figureOf(subject.result().tag()), subject.point(),
						subject.sample());
				case ARMS_AND_POINTS -> new Group(provider, provider.figureOf(subject.result().tag()), null,
						subject.sample());
				case EVERYTHING -> new Group(provider, provider.figureOf(subject.result().tag()), null, null);
			};
		}

		String name() {
			StringBuilder name = new StringBuilder(result);
			if (provider.beside()) {
				name.append('-').append(provider.id());
			}
			if (point != null) {
				point.forEach((parameter, value) -> name.append('-').append(parameter).append('-').append(value));
			}
			if (sample != null && sample >= 0) {
				name.append("-sample-").append(sample);
			}
			// It becomes a file name: scaling[of=minima] is scaling-of-minima.
			return name.toString().replaceAll("[\\[,=]", "-").replace("]", "").replaceAll("[^A-Za-z0-9.+_-]+", "_");
		}
	}
}
