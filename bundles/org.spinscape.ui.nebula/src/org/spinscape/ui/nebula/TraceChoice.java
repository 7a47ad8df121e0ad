// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.spinscape.figures.Palette;
import org.spinscape.ui.live.TraceKey;

/**
 * Which traces are drawn, and in which colour. Until the user says otherwise those of the tasks that started last, as many as
 * there are colours; of a task with more walkers some that are spread over its temperatures. What the user ticks or unticks
 * stays so, and a trace keeps its colour.
 */
final class TraceChoice {

	private final Map<TraceKey, Integer> colours = new LinkedHashMap<>();
	private final Set<TraceKey> ticked = new HashSet<>();
	private final Set<TraceKey> unticked = new HashSet<>();
	private List<TraceKey> offered = List.of();

	/** Says which traces there are, the tasks in the order in which they started. */
	void offer(List<TraceKey> keys) {
		if (!keys.equals(offered)) {
			offered = List.copyOf(keys);
			ticked.retainAll(keys);
			unticked.retainAll(keys);
			choose();
		}
	}

	/** The user's word on a trace. */
	void tick(TraceKey key, boolean drawn) {
		(drawn ? ticked : unticked).add(key);
		(drawn ? unticked : ticked).remove(key);
		if (drawn) {
			colours.computeIfAbsent(key, _ -> freeColour());
		} else {
			colours.remove(key);
		}
	}

	private void choose() {
		Set<TraceKey> wanted = new HashSet<>(ticked);
		List<String> tasks = offered.stream().map(TraceKey::task).distinct().toList().reversed();
		for (String task : tasks) {
			List<TraceKey> open = offered.stream()
					.filter(key -> key.task().equals(task) && !ticked.contains(key) && !unticked.contains(key)).toList();
			wanted.addAll(spread(open, Palette.SERIES - wanted.size()));
		}
		colours.keySet().retainAll(wanted);
		for (TraceKey key : offered) {
			if (wanted.contains(key)) {
				colours.computeIfAbsent(key, _ -> freeColour());
			}
		}
	}

	/** At most so many of a list, the first and the last among them. */
	private static List<TraceKey> spread(List<TraceKey> keys, int most) {
		if (keys.size() <= most) {
			return keys;
		}
		List<TraceKey> some = new ArrayList<>();
		for (int i = 0; i < most; i++) {
			some.add(keys.get(most == 1 ? 0 : Math.round(i * (keys.size() - 1) / (float) (most - 1))));
		}
		return some;
	}

	/** The first of those that the fewest traces have. */
	private int freeColour() {
		int[] used = new int[Palette.SERIES];
		colours.values().forEach(colour -> used[colour]++);
		int fewest = IntStream.of(used).min().orElse(0);
		return IntStream.range(0, used.length).filter(colour -> used[colour] == fewest).findFirst().orElse(0);
	}

	/** Whether a trace is drawn. */
	boolean draws(TraceKey key) {
		return colours.containsKey(key);
	}

	/** Those drawn. */
	List<TraceKey> drawn() {
		return offered.stream().filter(colours::containsKey).toList();
	}

	/** The colour of a trace that is drawn, as index of a series. */
	int colour(TraceKey key) {
		return colours.get(key);
	}
}
