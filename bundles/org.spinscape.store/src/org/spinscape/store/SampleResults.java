// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.StreamedFile.Written;

import io.jhdf.storage.HdfFileChannel;

/**
 * All samples of a point in one group, in which each result has arrays over the samples and not a group for each of them.
 * The samples are read once, one after the other; what they have is written as soon as it makes a chunk.
 */
final class SampleResults implements StreamedFile.Member {

	private final List<ResultKey> keys;
	private final Findings results;
	private final NodeNames nodes;
	private final Map<String, SampleColumn> columns = new LinkedHashMap<>();
	/** By node, and by what results say of themselves: mostly one of each node. */
	private final Map<String, Map<Map<String, Object>, List<ResultStack>>> stacks = new LinkedHashMap<>();

	/** @param keys those of the samples of one point */
	SampleResults(List<ResultKey> keys, Findings results, NodeNames nodes) {
		this.keys = keys;
		this.results = results;
		this.nodes = nodes;
	}

	/** Chunks stand one behind the other, before what refers to them. */
	private static final class Chunks implements ChunkedArray.Output {

		private final HdfFileChannel channel;
		private long position;

		Chunks(HdfFileChannel channel, long position) {
			this.channel = channel;
			this.position = position;
		}

		@Override
		public long append(byte[] bytes, int length) {
			long at = position;
			channel.write(ByteBuffer.wrap(bytes, 0, length), at);
			position += length;
			return at;
		}
	}

	@Override
	public Written write(HdfFileChannel channel, long position) throws IOException {
		Chunks chunks = new Chunks(channel, position);
		int most = keys.stream().mapToInt(ResultKey::sample).max().orElse(-1) + 1;
		for (ResultKey key : keys) {
			Map<String, Result> byNode = new LinkedHashMap<>();
			results.at(key).forEach(result -> byNode.put(nodes.of(key.arm(), result.tag()), result));
			for (Map.Entry<String, Result> found : byNode.entrySet()) {
				if (found.getValue() instanceof Scalar scalar) {
					columns.computeIfAbsent(found.getKey(), _ -> new SampleColumn(scalar, most)).put(key.sample(), scalar);
				} else {
					add(found.getKey(), key.sample(), found.getValue(), chunks);
				}
			}
		}
		for (ResultStack stack : stacks.values().stream().flatMap(all -> all.values().stream()).flatMap(List::stream)
				.toList()) {
			stack.finish();
		}
		StreamedFile.Folder folder = StreamedFile.root();
		columns.forEach((node, column) -> column.write(folder, node));
		stacks.forEach((node, byWords) -> {
			List<ResultStack> all = byWords.values().stream().flatMap(List::stream).toList();
			for (int i = 0; i < all.size(); i++) {
				String name = ResultLayout.stack(node, i);
				folder.member(name + ResultLayout.SAMPLE, HdfNodes.array(all.get(i).samples()));
				all.get(i).write(folder.folder(name));
			}
		});
		return folder.write(channel, chunks.position);
	}

	private void add(String node, int sample, Result result, Chunks chunks) throws IOException {
		GatheredFields gathered = new GatheredFields();
		ResultCodec.write(gathered, result);
		List<ResultStack> alike = stacks.computeIfAbsent(node, _ -> new LinkedHashMap<>())
				.computeIfAbsent(gathered.says(), _ -> new ArrayList<>());
		ResultStack fitting = null;
		for (ResultStack stack : alike) {
			if (stack.fits(gathered)) {
				fitting = stack;
				break;
			}
		}
		if (fitting == null) {
			fitting = new ResultStack(result, gathered, chunks);
			alike.add(fitting);
		}
		fitting.add(sample, gathered);
	}
}
