// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.spinscape.store.RunDirectory;

/**
 * One of several parts of the tasks of a run. Neighbours go to different parts, since tasks of one sweep point take
 * similar times.
 *
 * @param index 1 to {@code count}
 * @param count number of parts
 */
public record Part(int index, int count) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

	public Part {
		if (index < 1 || index > count) {
			throw new IllegalArgumentException("there is no part " + index + " of " + count
					+ "; parts are numbered from 1");
		}
	}

	/** From {@code 3/10}. @throws IllegalArgumentException if it is none */
	public static Part parse(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is no part of the tasks; write for example 3/10 for the"
					+ " third of ten");
		}
		return new Part(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	/** How many parts there are of {@code tasks} tasks, {@code most} in each. */
	public static int count(int tasks, int most) {
		return Math.max(1, (tasks + most - 1) / most);
	}

	/** As {@link #parse} reads it. */
	public String text() {
		return index + "/" + count;
	}

	/**
	 * The parts of a run that still have something to do.
	 *
	 * @param root  a run directory
	 * @param count number of parts of the whole
	 */
	public static List<Part> open(Path root, int count) throws IOException {
		RunDirectory directory = RunDirectory.open(root);
		List<String> tasks = Manifest.read(directory).tasks();
		Set<String> done = TaskFolder.of(directory).done();
		return IntStream.rangeClosed(1, count).mapToObj(i -> new Part(i, count))
				.filter(part -> !done.containsAll(part.of(tasks))).toList();
	}

	/** Of the lock and the log. */
	String name() {
		return "part-%d-of-%d".formatted(index, count);
	}

	<T> List<T> of(List<T> tasks) {
		return IntStream.iterate(index - 1, i -> i < tasks.size(), i -> i + count).mapToObj(tasks::get).toList();
	}
}
