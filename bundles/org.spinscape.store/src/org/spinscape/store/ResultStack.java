// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;

/** A result of all samples of a point that say the same of themselves: each of its arrays is one of all these samples. */
final class ResultStack {

	private final Map<String, Object> says;
	private final List<Integer> samples = new ArrayList<>();
	private final Map<String, FieldStack> fields = new LinkedHashMap<>();

	/** @param first what comes first says what it is, and which arrays there are */
	ResultStack(Result first, GatheredFields gathered, ChunkedArray.Output out) {
		says = new LinkedHashMap<>(TagCodec.attributes(first.tag(), first.type()));
		says.putAll(gathered.says());
		gathered.fields().forEach((name, field) -> fields.put(name, new FieldStack(field.type(), field.list(), field.unit(),
				field.meaning(), out)));
	}

	/** Whether what another sample has can be put to it: arrays have been made for it, with room for its texts. */
	boolean fits(GatheredFields gathered) {
		return gathered.fields().keySet().equals(fields.keySet())
				&& gathered.fields().entrySet().stream().allMatch(field -> fields.get(field.getKey()).fits(field.getValue()));
	}

	void add(int sample, GatheredFields gathered) throws IOException {
		samples.add(sample);
		for (Map.Entry<String, GatheredFields.Field> field : gathered.fields().entrySet()) {
			fields.get(field.getKey()).add(field.getValue());
		}
	}

	/** Writes what has not made a chunk yet. */
	void finish() throws IOException {
		for (FieldStack field : fields.values()) {
			field.finish();
		}
	}

	/** The samples that it is of, in the order of the arrays. */
	int[] samples() {
		return samples.stream().mapToInt(Integer::intValue).toArray();
	}

	void write(StreamedFile.Folder folder) {
		says.forEach(folder::attribute);
		fields.forEach((name, field) -> {
			if (!field.empty()) {
				folder.member(name, field::write);
				if (field.joined()) {
					folder.member(name + ResultLayout.START, HdfNodes.array(field.starts()));
				}
			}
		});
	}
}
