// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.spinscape.store.StreamedFile.Written;

import io.jhdf.ObjectHeader.ObjectHeaderV2;
import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.indexing.FixedArrayIndexWriter;
import io.jhdf.object.message.AttributeInfoMessage;
import io.jhdf.object.message.AttributeMessage;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessageV4;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;
import io.jhdf.object.message.DataSpace;
import io.jhdf.object.message.DataSpaceMessage;
import io.jhdf.object.message.DataTypeMessage;
import io.jhdf.object.message.FillValueMessage;
import io.jhdf.object.message.FilterPipelineMessage;
import io.jhdf.object.message.FilterPipelineMessage.FilterInfo;
import io.jhdf.object.message.Message;
import io.jhdf.storage.HdfFileChannel;

/**
 * An array of a result in all samples as one dataset. Of samples that all have equally many numbers, the first dimension
 * counts the samples; otherwise the numbers of the samples stand one behind the other, and an array of starts says where.
 */
final class FieldStack {

	/** Smaller arrays are not deflated, in bytes. */
	private static final int SMALL = 1024;
	private static final int DEFLATE = 1;
	private static final int SHUFFLE = 2;
	/** Elements of an index of chunks that are not divided into pages, at least 2 to this power. */
	private static final int PAGE_BITS = 10;

	private final ElementType type;
	private final boolean list;
	private final Map<String, Object> attributes = new LinkedHashMap<>();
	private final ChunkedArray.Output out;
	private ChunkedArray array;
	private int[] shape;
	private boolean equal = true;
	private long[] starts = new long[8];
	private int samples;

	/** @param list whether samples are not expected to have equally many, so that starts are given in any case */
	FieldStack(ElementType type, boolean list, String unit, String meaning, ChunkedArray.Output out) {
		this.type = type;
		this.list = list;
		this.out = out;
		if (!unit.isEmpty() || !meaning.isEmpty()) {
			attributes.put("unit", unit);
			attributes.put("meaning", meaning);
		}
	}

	/** Whether texts are not longer than those that are written already. */
	boolean fits(GatheredFields.Field field) {
		return array == null || type != ElementType.TEXT || field.texts().stream().allMatch(array::fits);
	}

	/** Adds what the next sample has. */
	void add(GatheredFields.Field field) throws IOException {
		if (array == null) {
			shape = field.shape();
			array = new ChunkedArray(type, list ? 1 : field.count(), out);
		}
		equal &= Arrays.equals(shape, field.shape());
		if (samples + 1 == starts.length) {
			starts = Arrays.copyOf(starts, 2 * starts.length);
		}
		if (type == ElementType.TEXT) {
			array.expect(field.texts());
		}
		field.addTo(array);
		starts[++samples] = array.size();
	}

	/** Whether there is nothing in any sample; such arrays are left out. */
	boolean empty() {
		return array == null || array.size() == 0;
	}

	/** Whether the numbers of the samples stand one behind the other. */
	boolean joined() {
		return list || !equal;
	}

	/** Where the numbers of each sample begin, and the end of the last ones. */
	long[] starts() {
		return Arrays.copyOf(starts, samples + 1);
	}

	/** Writes what has not made a chunk yet, but for the few elements of a small array. */
	void finish() throws IOException {
		if (empty()) {
			return;
		}
		if (!array.chunks().isEmpty()) {
			array.finish(array.chunk());
		} else if (array.rest().capacity() >= SMALL) {
			array.finish(Math.toIntExact(array.size()));
		}
	}

	/** Writes the dataset, when it is finished. */
	Written write(HdfFileChannel channel, long position) {
		long[] dimensions = joined() ? new long[] { array.size() }
				: LongStream.concat(LongStream.of(samples), Arrays.stream(shape).asLongStream()).toArray();
		List<Chunk> chunks = array.chunks();
		if (chunks.isEmpty()) {
			ByteBuffer all = array.rest();
			int length = all.capacity();
			channel.write(all, position);
			return header(channel, position + length, dimensions, ContiguousDataLayoutMessage.create(position, length),
					false);
		}
		if (chunks.size() == 1 && array.size() <= array.chunk()) {
			return header(channel, position, dimensions, ChunkedDataLayoutMessageV4.createFilteredSingleChunk(
					chunks.getFirst().getAddress(), chunk(dimensions), chunks.getFirst().getSize()), true);
		}
		long[] rows = dimensions.clone();
		rows[0] = array.chunk() / Math.max(1, Arrays.stream(dimensions).skip(1).reduce(1, (a, b) -> a * b));
		int bits = Math.max(PAGE_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(chunks.size() - 1));
		ByteBuffer index = FixedArrayIndexWriter.createFixedArray(chunks, position, array.chunk() * array.hdf().getSize(),
				true,
				bits);
		int length = index.limit();
		channel.write(index, position);
		return header(channel, position + length, dimensions, ChunkedDataLayoutMessageV4.createFixedArray(position,
				chunk(rows), bits), true);
	}

	/** The last dimension of a chunk is the size of an element. */
	private int[] chunk(long[] dimensions) {
		return LongStream.concat(Arrays.stream(dimensions), LongStream.of(array.hdf().getSize())).mapToInt(Math::toIntExact)
				.toArray();
	}

	private Written header(HdfFileChannel channel, long position, long[] dimensions, DataLayoutMessage layout,
			boolean deflated) {
		List<Message> messages = new ArrayList<>();
		messages.add(DataTypeMessage.create(array.hdf()));
		// The library reads the number of dimensions off an array.
		Object point = Array.newInstance(double.class, LongStream.of(dimensions).mapToInt(_ -> 1).toArray());
		messages.add(DataSpaceMessage.create(DataSpace.modifyDimensions(DataSpace.fromObject(point), dimensions)));
		messages.add(FillValueMessage.NO_FILL);
		if (deflated) {
			List<FilterInfo> filters = new ArrayList<>();
			if (array.shuffled()) {
				filters.add(new FilterInfo(SHUFFLE, "shuffle", true, new int[] { array.hdf().getSize() }));
			}
			filters.add(new FilterInfo(DEFLATE, "deflate", true, new int[] { ChunkedArray.level() }));
			messages.add(FilterPipelineMessage.create(filters));
		}
		messages.add(layout);
		if (!attributes.isEmpty()) {
			messages.add(AttributeInfoMessage.create());
			HdfNodes.attributes(attributes).forEach((name, value) -> messages.add(AttributeMessage.create(name, value)));
		}
		ByteBuffer header = new ObjectHeaderV2(position, Collections.unmodifiableList(messages)).toBuffer();
		int length = header.limit();
		channel.write(header, position);
		return new Written(position, position + length);
	}
}
