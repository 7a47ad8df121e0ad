// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.exceptions.HdfException;

/** Reads {@code results.h5}. The file is open only during a call, so that a running experiment may replace it. */
public final class ResultsFile implements ResultReader {

	/** Results that are compared at once: not all need be in memory. */
	private static final int PART = 1000;
	private static final String REMEDY = "; delete it and 'resume' the run, which writes it anew";

	private final Path file;

	private ResultsFile(Path file) {
		this.file = file;
	}

	/** Opens a results file. @throws StoreException if it is missing, damaged or of a later version */
	public static ResultsFile open(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new StoreException(file + ": there are no results yet; finish the run with 'resume'");
		}
		boolean sealed;
		try {
			sealed = Seal.check(file);
		} catch (StoreException e) {
			throw new StoreException(e.getMessage() + REMEDY, e);
		}
		try (HdfFile hdf = new HdfFile(file)) {
			if (!ResultLayout.FORMAT.equals(HdfNodes.text(hdf, "format"))) {
				throw new StoreException(file + ": is no results file of Spinscape");
			}
			if (HdfNodes.number(hdf, "version") > ResultLayout.VERSION) {
				throw new StoreException(file + ": was written by a later version of Spinscape; update to read it");
			}
			if (HdfNodes.number(hdf, "version") >= ResultLayout.SEALED && !sealed) {
				throw damaged(file, new HdfException("its checksum is missing"));
			}
		} catch (HdfException e) {
			throw damaged(file, e);
		}
		return new ResultsFile(file);
	}

	private static StoreException damaged(Path file, Exception cause) {
		return new StoreException(file + ": is damaged (" + cause.getMessage() + ")" + REMEDY, cause);
	}

	@Override
	public List<ResultEntry> entries() throws IOException {
		try (HdfFile hdf = new HdfFile(file)) {
			Group contents = (Group) hdf.getChild("contents");
			if (contents.getChildren().get("places") instanceof Group places) {
				return entries(contents, places, (Group) contents.getChild("results"));
			}
			List<String> arms = HdfNodes.strings(contents, "arm");
			List<String> points = HdfNodes.strings(contents, "point");
			int[] samples = HdfNodes.ints(contents, "sample");
			List<String> nodes = HdfNodes.strings(contents, nodes(contents));
			List<ResultTag> tags = tags(contents);
			Map<String, Map<String, String>> parsed = new HashMap<>();
			List<ResultEntry> entries = new ArrayList<>();
			for (int i = 0; i < samples.length; i++) {
				Map<String, String> point = parsed.computeIfAbsent(points.get(i), ResultsFile::parse);
				entries.add(new ResultEntry(new ResultKey(arms.get(i), point, samples[i]), tags.get(i), nodes.get(i)));
			}
			return entries;
		} catch (HdfException | ClassCastException e) {
			throw damaged(file, e);
		}
	}

	private static List<ResultEntry> entries(Group contents, Group places, Group results) {
		List<String> arms = HdfNodes.strings(places, "arm");
		List<Map<String, String>> points = HdfNodes.strings(places, "point").stream().map(ResultsFile::parse).toList();
		List<String> nodes = HdfNodes.strings(results, "node");
		List<ResultTag> tags = tags(results);
		int[] place = HdfNodes.ints(contents, "place");
		int[] sample = HdfNodes.ints(contents, "sample");
		int[] result = HdfNodes.ints(contents, "result");
		List<ResultEntry> entries = new ArrayList<>();
		ResultKey key = null;
		for (int i = 0; i < result.length; i++) {
			if (i == 0 || place[i] != place[i - 1] || sample[i] != sample[i - 1]) {
				key = new ResultKey(arms.get(place[i]), points.get(place[i]), sample[i]);
			}
			entries.add(new ResultEntry(key, tags.get(result[i]), nodes.get(result[i])));
		}
		return entries;
	}

	/** In files of the first version nodes are named as results are. */
	private static String nodes(Group contents) {
		return contents.getChildren().containsKey("node") ? "node" : "name";
	}

	private static List<ResultTag> tags(Group contents) {
		List<String> types = HdfNodes.strings(contents, "type");
		List<String> meanings = HdfNodes.strings(contents, "meaning");
		List<ResultTag> tags = new ArrayList<>();
		if (!contents.getChildren().containsKey("kind")) {
			List<String> names = HdfNodes.strings(contents, "name");
			for (int i = 0; i < names.size(); i++) {
				tags.add(EarlierNames.tag(names.get(i), TagCodec.type(types.get(i)), "", meanings.get(i)));
			}
			return tags;
		}
		List<String> kinds = HdfNodes.strings(contents, "kind");
		List<String> labels = HdfNodes.strings(contents, "labels");
		List<String> sources = HdfNodes.strings(contents, "source");
		List<String> units = HdfNodes.strings(contents, "unit");
		for (int i = 0; i < kinds.size(); i++) {
			tags.add(TagCodec.tag(kinds.get(i), types.get(i), labels.get(i), sources.get(i), units.get(i),
					meanings.get(i)));
		}
		return tags;
	}

	private static Map<String, String> parse(String label) {
		Map<String, String> point = new HashMap<>();
		for (String pair : label.split(", ")) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				point.put(pair.substring(0, equals), pair.substring(equals + 1));
			}
		}
		return point;
	}

	@Override
	public List<Result> load(List<ResultEntry> entries) throws IOException {
		try (HdfFile hdf = new HdfFile(file)) {
			Map<String, Point> points = new HashMap<>();
			List<Result> results = new ArrayList<>();
			for (ResultEntry entry : entries) {
				Point point = points.computeIfAbsent(entry.key().arm() + "\n" + entry.key().point(),
						_ -> new Point(point(hdf, entry.key()), new HashMap<>(), new HashMap<>()));
				results.add(load(point, entry));
			}
			return results;
		} catch (HdfException | ClassCastException e) {
			throw damaged(file, e);
		}
	}

	/** Whether another file holds the same results, to the bit, also where it is of another format or deflated otherwise. */
	public boolean holdsTheSame(ResultsFile other) throws IOException {
		List<ResultEntry> all = entries();
		if (!all.equals(other.entries())) {
			return false;
		}
		for (int from = 0; from < all.size(); from += PART) {
			List<ResultEntry> part = all.subList(from, Math.min(all.size(), from + PART));
			if (!Arrays.equals(PackedResults.bytes(load(part)), PackedResults.bytes(other.load(part)))) {
				return false;
			}
		}
		return true;
	}

	private static Group point(HdfFile hdf, ResultKey key) {
		Group arm = (Group) ((Group) hdf.getChild("arms")).getChild(key.arm());
		String label = ResultLayout.label(key.point());
		for (Node node : arm.getChildren().values()) {
			if (label.equals(HdfNodes.text(node, "label"))) {
				return (Group) node;
			}
		}
		throw new HdfException("no point '" + label + "' in arm '" + key.arm() + "'");
	}

	/** A number in all samples: read once, since there may be many samples. */
	private record Column(String unit, double[] values, double[] errors, long[] counts) {

		static Column of(Group samples, String node) {
			Dataset values = (Dataset) samples.getChild(node);
			return new Column(HdfNodes.text(values, "unit"), (double[]) values.getData(),
					HdfNodes.doubles(samples, node + ".thermal_error"), HdfNodes.longs(samples, node + ".count"));
		}
	}

	/** What is read of a sweep point. */
	private record Point(Group group, Map<String, Column> columns, Map<String, StackReader> stacks) {
	}

	private static Result load(Point point, ResultEntry entry) {
		int sample = entry.key().sample();
		if (entry.type().equals("scalar") && sample != ResultKey.ALL_SAMPLES) {
			Column column = point.columns().computeIfAbsent(entry.node(),
					node -> Column.of((Group) point.group().getChild(ResultLayout.SAMPLES), node));
			return new Scalar(EarlierNames.unit(entry.tag(), column.unit()), column.values()[sample],
					column.errors().length == 0 ? Double.NaN : column.errors()[sample], Double.NaN,
					column.counts().length == 0 ? 1 : column.counts()[sample]);
		}
		if (sample != ResultKey.ALL_SAMPLES && point.group().getChildren().get(ResultLayout.SAMPLES) instanceof Group samples
				&& samples.getChildren().get(entry.node()) instanceof Group) {
			return point.stacks().computeIfAbsent(entry.node(), node -> new StackReader(samples, node)).read(sample,
					entry.tag());
		}
		return ResultCodec.read((Group) ((Group) point.group().getChild(ResultLayout.sampleGroup(sample))).getChild(entry
				.node()));
	}
}
