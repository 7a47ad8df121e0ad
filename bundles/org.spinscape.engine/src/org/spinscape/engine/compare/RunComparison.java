// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;

/**
 * Several runs beside each other. Numbers belong together that have the same arm, sweep point and name; where every run
 * has one arm only, arms belong together whatever they are called.
 *
 * @param runs     names of the runs, all different
 * @param settings what the runs differ in
 * @param numbers  the numbers that at least one of them has
 */
public record RunComparison(List<String> runs, List<Setting> settings, List<Row> numbers) {

	/**
	 * A setting that differs.
	 *
	 * @param name   see {@link RunSettings}
	 * @param values for each run its value, {@code null} where it has no such setting
	 */
	public record Setting(String name, List<String> values) {
	}

	/**
	 * One number in all runs.
	 *
	 * @param title       arm (where there are several), sweep point and name
	 * @param tag         kind, unit and definition
	 * @param values      for each run its value, {@code null} where it has none
	 * @param differences for each run by how much it exceeds the first one; {@code null} for the first, and where one of
	 *                    the two has no value
	 */
	public record Row(String title, ResultTag tag, List<Scalar> values, List<Difference> differences) {
	}

	/** Reads finished runs. @throws StoreException if one of them has no results or is damaged */
	public static RunComparison of(List<Path> folders, Catalog catalog) throws IOException {
		List<Map<String, String>> settings = new ArrayList<>();
		List<RunNumbers> numbers = new ArrayList<>();
		List<Long> seeds = new ArrayList<>();
		for (Path folder : folders) {
			RunDirectory directory = RunDirectory.open(folder);
			Experiment experiment = experiment(directory);
			seeds.add(experiment.getSeed());
			settings.add(RunSettings.of(experiment, catalog));
			numbers.add(RunNumbers.read(ResultsFile.open(directory.results()), true));
		}
		return new RunComparison(names(folders), differing(settings), rows(matched(numbers), seeds));
	}

	private static Experiment experiment(RunDirectory directory) throws StoreException {
		try {
			return ExperimentFiles.load(directory.experiment());
		} catch (ExperimentFileException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	/** The shortest ends of paths that tell folders apart. */
	public static List<String> names(List<Path> folders) {
		List<Path> paths = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
		for (int depth = 1;; depth++) {
			List<String> names = new ArrayList<>();
			boolean whole = true;
			for (Path path : paths) {
				int count = path.getNameCount();
				names.add(count == 0 ? path.toString() : path.subpath(Math.max(0, count - depth), count).toString());
				whole &= depth >= count;
			}
			if (whole || Set.copyOf(names).size() == names.size()) {
				return names;
			}
		}
	}

	/** Arm (where there are several), sweep point and name of a number. */
	static String title(RunNumbers.Place place, boolean arms) {
		StringBuilder title = new StringBuilder(arms ? place.arm() + ": " : "").append(place.name());
		place.point().forEach((name, value) -> title.append(", ").append(name).append('=').append(value));
		return title.toString();
	}

	private static List<Setting> differing(List<Map<String, String>> settings) {
		Set<String> names = new LinkedHashSet<>();
		settings.forEach(one -> names.addAll(one.keySet()));
		List<Setting> differing = new ArrayList<>();
		for (String name : names) {
			List<String> values = new ArrayList<>();
			settings.forEach(one -> values.add(one.get(name)));
			if (values.stream().anyMatch(value -> !Objects.equals(value, values.getFirst()))) {
				differing.add(new Setting(name, values));
			}
		}
		return differing;
	}

	private static List<RunNumbers> matched(List<RunNumbers> numbers) {
		boolean single = numbers.stream().allMatch(one -> one.arms().size() <= 1);
		return single ? numbers.stream().map(one -> one.inArm("")).toList() : numbers;
	}

	private static List<Row> rows(List<RunNumbers> numbers, List<Long> seeds) {
		Map<RunNumbers.Place, ResultTag> places = new LinkedHashMap<>();
		numbers.forEach(one -> one.all().forEach((place, number) -> places.putIfAbsent(place, number.scalar().tag())));
		boolean arms = places.keySet().stream().map(RunNumbers.Place::arm).distinct().count() > 1;
		List<Row> rows = new ArrayList<>();
		places.forEach((place, tag) -> {
			List<Scalar> values = new ArrayList<>();
			List<Difference> differences = new ArrayList<>();
			RunNumbers.Number first = numbers.getFirst().all().get(place);
			for (int run = 0; run < numbers.size(); run++) {
				RunNumbers.Number number = numbers.get(run).all().get(place);
				values.add(number == null ? null : number.scalar());
				differences.add(run == 0 || number == null || first == null ? null
						: Difference.of(number, first, seeds.get(run).equals(seeds.getFirst())));
			}
			rows.add(new Row(title(place, arms), tag, values, differences));
		});
		return rows;
	}
}
