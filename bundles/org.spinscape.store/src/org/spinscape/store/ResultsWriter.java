// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;

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
 *     /samples/NODE.sample                            of other results, the samples that they are of,
 *     /samples/NODE/{energy,...}                      and their arrays in all of these
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
			throw new UnwritableException(file, e);
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
		List<ResultKey> samples = new ArrayList<>();
		for (ResultKey key : keys) {
			if (!key.overSamples()) {
				samples.add(key);
			} else if (!results.tags(key).isEmpty()) {
				folder.group(ResultLayout.ALL, group -> {
					for (Result result : results.at(key)) {
						ResultCodec.write(group.putGroup(nodes.of(key.arm(), result.tag())), result);
					}
				});
			}
		}
		if (!samples.isEmpty()) {
			folder.member(ResultLayout.SAMPLES, new SampleResults(samples, results, nodes));
		}
	}
}
