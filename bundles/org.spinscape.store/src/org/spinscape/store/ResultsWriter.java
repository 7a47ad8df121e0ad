// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Scalar;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;

/**
 * Writes {@code results.h5}.
 *
 * <pre>
 * /contents/{arm,point,sample,node,kind,type,labels,source,unit,meaning}   table of contents, parallel arrays
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
		Path temporary = RunDirectory.temporary(file);
		try (WritableHdfFile hdf = HdfFile.write(temporary)) {
			hdf.putAttribute("format", ResultLayout.FORMAT);
			hdf.putAttribute("version", ResultLayout.VERSION);
			hdf.putAttribute("experiment", experiment);
			Nodes nodes = new Nodes();
			writeContents(hdf.putGroup("contents"), results, nodes);
			WritableGroup arms = hdf.putGroup("arms");
			for (var arm : grouped(results).entrySet()) {
				WritableGroup armGroup = arms.putGroup(arm.getKey());
				int index = 0;
				for (var point : arm.getValue().entrySet()) {
					writePoint(armGroup.putGroup(ResultLayout.pointGroup(index++)), point.getKey(), point.getValue(),
							nodes);
				}
			}
			HdfNodes.fill(arms);
		} catch (HdfException e) {
			throw new StoreException(temporary + ": cannot be written; is the disk full?", e);
		}
		Seal.append(temporary);
		RunDirectory.commit(temporary, file);
	}

	private static Map<String, Map<Map<String, String>, List<KeyedResult>>> grouped(List<KeyedResult> results) {
		Map<String, Map<Map<String, String>, List<KeyedResult>>> arms = new LinkedHashMap<>();
		for (KeyedResult result : results) {
			arms.computeIfAbsent(result.key().arm(), arm -> new LinkedHashMap<>())
					.computeIfAbsent(result.key().point(), point -> new ArrayList<>()).add(result);
		}
		return arms;
	}

	private static void writeContents(WritableGroup group, List<KeyedResult> results, Nodes nodes) {
		HdfNodes.put(group, "arm", results.stream().map(r -> r.key().arm()).toList());
		HdfNodes.put(group, "point", results.stream().map(r -> ResultLayout.label(r.key().point())).toList());
		HdfNodes.put(group, "sample", results.stream().mapToInt(r -> r.key().sample()).toArray());
		HdfNodes.put(group, "node", results.stream().map(nodes::of).toList());
		HdfNodes.put(group, "kind", results.stream().map(r -> r.result().kind().id()).toList());
		HdfNodes.put(group, "type", results.stream().map(r -> r.result().type()).toList());
		HdfNodes.put(group, "labels", results.stream().map(r -> TagCodec.labels(r.result().tag())).toList());
		HdfNodes.put(group, "source", results.stream().map(r -> r.result().tag().source().text()).toList());
		HdfNodes.put(group, "unit", results.stream().map(r -> r.result().unit()).toList());
		HdfNodes.put(group, "meaning", results.stream().map(r -> r.result().meaning()).toList());
		HdfNodes.fill(group);
	}

	private static void writePoint(WritableGroup group, Map<String, String> point, List<KeyedResult> results,
			Nodes nodes) {
		group.putAttribute("label", ResultLayout.label(point));
		point.forEach(group::putAttribute);
		Map<String, List<KeyedResult>> scalars = new LinkedHashMap<>();
		Map<Integer, WritableGroup> bySample = new LinkedHashMap<>();
		for (KeyedResult result : results) {
			int sample = result.key().sample();
			if (sample != ResultKey.ALL_SAMPLES && result.result() instanceof Scalar) {
				scalars.computeIfAbsent(nodes.of(result), name -> new ArrayList<>()).add(result);
			} else {
				WritableGroup parent = bySample.computeIfAbsent(sample,
						s -> group.putGroup(ResultLayout.sampleGroup(s)));
				ResultCodec.write(parent.putGroup(nodes.of(result)), result.result());
			}
		}
		if (!scalars.isEmpty()) {
			WritableGroup samples = group.putGroup("samples");
			scalars.forEach((node, list) -> writeScalars(samples, node, list));
		}
	}

	private static void writeScalars(WritableGroup samples, String node, List<KeyedResult> list) {
		int size = list.stream().mapToInt(r -> r.key().sample()).max().orElse(-1) + 1;
		double[] values = filled(size);
		double[] errors = filled(size);
		long[] counts = new long[size];
		boolean thermal = false;
		for (KeyedResult result : list) {
			Scalar scalar = (Scalar) result.result();
			int sample = result.key().sample();
			values[sample] = scalar.value();
			errors[sample] = scalar.thermalError();
			counts[sample] = scalar.count();
			thermal |= !Double.isNaN(scalar.thermalError()) || scalar.unknownError();
		}
		Scalar first = (Scalar) list.getFirst().result();
		HdfNodes.put(samples, node, values, first.unit(), first.meaning());
		if (thermal) {
			HdfNodes.put(samples, node + ".thermal_error", errors, first.unit(), "one standard deviation");
			HdfNodes.put(samples, node + ".count", counts);
		}
	}

	private static double[] filled(int size) {
		double[] values = new double[size];
		Arrays.fill(values, Double.NaN); // a sample whose task failed has no value
		return values;
	}
}
