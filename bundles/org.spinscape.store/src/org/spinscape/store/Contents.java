// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.spinscape.core.result.ResultTag;

import io.jhdf.api.WritableGroup;

/** The table of contents: three numbers a line, which count places and kinds of results that are named once. */
final class Contents {

	/** Where results are, and what they are, each once. */
	private final Map<Place, Integer> places = new LinkedHashMap<>();
	private final Map<Row, Integer> rows = new LinkedHashMap<>();
	private final Numbers place = new Numbers();
	private final Numbers sample = new Numbers();
	private final Numbers row = new Numbers();

	/** An arm at a sweep point. */
	private record Place(String arm, String point) {
	}

	/** A growing array: of boxed numbers it would take five times as much. */
	private static final class Numbers {

		private int[] values = new int[1024];
		private int size;

		void add(int value) {
			if (size == values.length) {
				values = Arrays.copyOf(values, 2 * size);
			}
			values[size++] = value;
		}

		int[] all() {
			return Arrays.copyOf(values, size);
		}
	}

	/** What is the same in all samples. */
	private record Row(String node, String kind, String type, String labels, String source, String unit, String meaning) {

		static Row of(String node, ResultTag tag) {
			return new Row(node, tag.kind().id(), tag.kind().type().getSimpleName().toLowerCase(Locale.ROOT),
					TagCodec.labels(tag), tag.source().text(), tag.unit(), tag.meaning());
		}
	}

	private Contents() {
	}

	/** Names all nodes in passing. */
	static Contents of(Findings results, NodeNames nodes) throws IOException {
		Contents contents = new Contents();
		Map<String, Map<ResultTag, Integer>> known = new HashMap<>();
		Map<Map<String, String>, String> labels = new HashMap<>();
		for (ResultKey key : results.keys()) {
			Map<ResultTag, Integer> ofArm = known.computeIfAbsent(key.arm(), _ -> new HashMap<>());
			int place = number(contents.places,
					new Place(key.arm(), labels.computeIfAbsent(key.point(), ResultLayout::label)));
			for (ResultTag tag : results.tags(key)) {
				contents.place.add(place);
				contents.sample.add(key.sample());
				contents.row.add(ofArm.computeIfAbsent(tag,
						_ -> number(contents.rows, Row.of(nodes.of(key.arm(), tag), tag))));
			}
		}
		return contents;
	}

	private static <T> int number(Map<T, Integer> all, T one) {
		Integer next = all.size();
		Integer known = all.putIfAbsent(one, next);
		return known == null ? next : known;
	}

	private static void put(WritableGroup group, String name, int[] values) {
		if (values.length > 0) {
			HdfNodes.putDeflated(group, name, values, values.length);
		}
	}

	void write(WritableGroup group) {
		put(group, "place", place.all());
		put(group, "sample", sample.all());
		put(group, "result", row.all());
		WritableGroup places = group.putGroup("places");
		HdfNodes.put(places, "arm", this.places.keySet().stream().map(Place::arm).toList());
		HdfNodes.put(places, "point", this.places.keySet().stream().map(Place::point).toList());
		HdfNodes.fill(places);
		WritableGroup results = group.putGroup("results");
		List<Row> rows = List.copyOf(this.rows.keySet());
		HdfNodes.put(results, "node", rows.stream().map(Row::node).toList());
		HdfNodes.put(results, "kind", rows.stream().map(Row::kind).toList());
		HdfNodes.put(results, "type", rows.stream().map(Row::type).toList());
		HdfNodes.put(results, "labels", rows.stream().map(Row::labels).toList());
		HdfNodes.put(results, "source", rows.stream().map(Row::source).toList());
		HdfNodes.put(results, "unit", rows.stream().map(Row::unit).toList());
		HdfNodes.put(results, "meaning", rows.stream().map(Row::meaning).toList());
		HdfNodes.fill(results);
	}
}
