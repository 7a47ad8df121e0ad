// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.jhdf.api.Dataset;
import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.api.dataset.ContiguousDataset;
import io.jhdf.object.datatype.OrderedDataType;

/** Parts of a dataset, counted as if it had one dimension. The last chunk is kept, since parts are mostly read in order. */
final class ElementReader {

	private final Dataset data;
	private final int size;
	private final ByteOrder order;
	private final int chunkElements;
	private final int[] chunkDimensions;
	private long kept = -1;
	private ByteBuffer chunk;

	/** @param data rows of which no chunk holds parts, as {@link ChunkedArray} makes it */
	ElementReader(Dataset data) {
		this.data = data;
		this.size = data.getDataType().getSize();
		this.order = data.getDataType() instanceof OrderedDataType type ? type.getByteOrder() : ByteOrder.LITTLE_ENDIAN;
		this.chunkDimensions = data instanceof ChunkedDataset chunked ? chunked.getChunkDimensions() : data.getDimensions();
		this.chunkElements = Math.max(1, Arrays.stream(chunkDimensions).reduce(1, Math::multiplyExact));
	}

	/** Elements of a row. */
	int row() {
		return Arrays.stream(data.getDimensions()).skip(1).reduce(1, Math::multiplyExact);
	}

	/** The bytes of an element, at the position of a buffer that is valid until the next call. */
	private ByteBuffer at(long index) {
		long number = index / chunkElements;
		if (number != kept) {
			chunk = (data instanceof ChunkedDataset chunked ? ByteBuffer.wrap(chunked.getDecompressedChunk(first(number)))
					: ((ContiguousDataset) data).getBuffer()).order(order);
			kept = number;
		}
		return chunk.position((int) (index % chunkElements) * size);
	}

	private int[] first(long number) {
		int[] first = new int[chunkDimensions.length];
		first[0] = Math.toIntExact(number * chunkDimensions[0]);
		return first;
	}

	double[] doubles(long from, int count) {
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			values[i] = at(from + i).getDouble();
		}
		return values;
	}

	long[] longs(long from, int count) {
		long[] values = new long[count];
		for (int i = 0; i < count; i++) {
			values[i] = at(from + i).getLong();
		}
		return values;
	}

	int[] ints(long from, int count) {
		int[] values = new int[count];
		for (int i = 0; i < count; i++) {
			values[i] = at(from + i).getInt();
		}
		return values;
	}

	String[] texts(long from, int count) {
		String[] values = new String[count];
		byte[] bytes = new byte[size];
		for (int i = 0; i < count; i++) {
			at(from + i).get(bytes);
			int length = 0;
			while (length < size && bytes[length] != 0) {
				length++;
			}
			values[i] = new String(bytes, 0, length, StandardCharsets.UTF_8);
		}
		return values;
	}
}
