// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;

/**
 * Writes {@code results.h5}.
 *
 * <pre>
 * /contents/{place,sample,result}                     table of contents, parallel arrays: numbers of
 * /contents/places/{arm,point}                        these and of
 * /contents/results/{node,kind,type,labels,source,unit,meaning}   these
 * /arms/ARM/point-000                                 swept parameters as attributes
 *     /all/NODE                                       results over all disorder samples
 *     /samples/NODE                                   a scalar's value in each sample, one array
 *     /sample-0000/NODE                               all other results of a sample
 * </pre>
 *
 * A node is named after the kind of its result and its labels, with the component that gave it where two would share a
 * name; its attributes say the same one by one.
 */
public final class ResultsWriter {

	private ResultsWriter() {
	}

	/** Writes all results in one step. The bytes depend on the arguments alone. */
	public static void write(Path file, String experiment, List<KeyedResult> results) throws IOException {
		write(file, experiment, Findings.of(results));
	}

	/** The same for results that are read when they are written. */
	public static void write(Path file, String experiment, Findings results) throws IOException {
		Path temporary = RunDirectory.temporary(file);
		try {
			StreamedFile.Folder root = StreamedFile.root();
			root.attribute("format", ResultLayout.FORMAT);
			root.attribute("version", ResultLayout.VERSION);
			root.attribute("experiment", experiment);
			NodeNames nodes = new NodeNames();
			Contents contents = Contents.of(results, nodes);
			root.group("contents", contents::write);
			StreamedFile.Folder arms = root.folder("arms");
			for (var arm : grouped(results.keys()).entrySet()) {
				StreamedFile.Folder armFolder = arms.folder(arm.getKey());
				int index = 0;
				for (var point : arm.getValue().entrySet()) {
					writePoint(armFolder.folder(ResultLayout.pointGroup(index++)), point.getKey(), point.getValue(), results,
							nodes);
				}
			}
			StreamedFile.write(temporary, root);
		} catch (HdfException e) {
			throw new StoreException(temporary + ": cannot be written; is the disk full?", e);
		}
		Seal.append(temporary);
		RunDirectory.commit(temporary, file);
	}

	private static Map<String, Map<Map<String, String>, List<ResultKey>>> grouped(List<ResultKey> keys) {
		Map<String, Map<Map<String, String>, List<ResultKey>>> arms = new LinkedHashMap<>();
		for (ResultKey key : keys) {
			arms.computeIfAbsent(key.arm(), _ -> new LinkedHashMap<>()).computeIfAbsent(key.point(), _ -> new ArrayList<>())
					.add(key);
		}
		return arms;
	}

	private static void writePoint(StreamedFile.Folder folder, Map<String, String> point, List<ResultKey> keys,
			Findings results, NodeNames nodes) throws IOException {
		folder.attribute("label", ResultLayout.label(point));
		point.forEach(folder::attribute);
		Map<String, SampleColumn> columns = new LinkedHashMap<>();
		int samples = keys.stream().mapToInt(ResultKey::sample).max().orElse(-1) + 1;
		for (ResultKey key : keys) {
			if (key.overSamples() ? !results.tags(key).isEmpty() : results.tags(key).stream().anyMatch(tag -> !number(tag))) {
				folder.group(ResultLayout.sampleGroup(key.sample()), group -> writeGroup(group, key, results.at(key), nodes));
			}
			if (!key.overSamples() && results.tags(key).stream().anyMatch(ResultsWriter::number)) {
				for (Result result : results.at(key)) {
					if (result instanceof Scalar scalar) {
						columns.computeIfAbsent(nodes.of(key.arm(), scalar.tag()), _ -> new SampleColumn(scalar, samples))
								.put(key.sample(), scalar);
					}
				}
			}
		}
		if (!columns.isEmpty()) {
			folder.group("samples", group -> columns.forEach((node, column) -> column.write(group, node)));
		}
	}

	private static void writeGroup(WritableGroup group, ResultKey key, List<Result> results, NodeNames nodes) {
		for (Result result : results) {
			if (key.overSamples() || !(result instanceof Scalar)) {
				ResultCodec.write(group.putGroup(nodes.of(key.arm(), result.tag())), result);
			}
		}
	}

	private static boolean number(ResultTag tag) {
		return tag.kind().type() == Scalar.class;
	}
}
