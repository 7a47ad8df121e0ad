// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.spinscape.core.result.ResultTag;

import io.jhdf.api.WritableGroup;

/** The table of contents, column by column. Samples share their texts, so that a line takes little memory. */
final class Contents {

	private final List<String> arms = new ArrayList<>();
	private final List<String> points = new ArrayList<>();
	private final List<Integer> samples = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();

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
	static Contents of(Findings results, Nodes nodes) throws IOException {
		Contents contents = new Contents();
		Map<String, Map<ResultTag, Row>> known = new HashMap<>();
		Map<Map<String, String>, String> labels = new HashMap<>();
		for (ResultKey key : results.keys()) {
			Map<ResultTag, Row> ofArm = known.computeIfAbsent(key.arm(), _ -> new HashMap<>());
			for (ResultTag tag : results.tags(key)) {
				contents.arms.add(key.arm());
				contents.points.add(labels.computeIfAbsent(key.point(), ResultLayout::label));
				contents.samples.add(key.sample());
				contents.rows.add(ofArm.computeIfAbsent(tag, _ -> Row.of(nodes.of(key.arm(), tag), tag)));
			}
		}
		return contents;
	}

	void write(WritableGroup group) {
		HdfNodes.put(group, "arm", arms);
		HdfNodes.put(group, "point", points);
		HdfNodes.put(group, "sample", samples.stream().mapToInt(Integer::intValue).toArray());
		HdfNodes.put(group, "node", rows.stream().map(Row::node).toList());
		HdfNodes.put(group, "kind", rows.stream().map(Row::kind).toList());
		HdfNodes.put(group, "type", rows.stream().map(Row::type).toList());
		HdfNodes.put(group, "labels", rows.stream().map(Row::labels).toList());
		HdfNodes.put(group, "source", rows.stream().map(Row::source).toList());
		HdfNodes.put(group, "unit", rows.stream().map(Row::unit).toList());
		HdfNodes.put(group, "meaning", rows.stream().map(Row::meaning).toList());
	}
}
