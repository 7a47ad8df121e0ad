// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.indexing.ChunkImpl;
import io.jhdf.filter.ByteShuffleFilter;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.OrderedDataType;

/**
 * The elements of one array in the order in which they come: what makes a chunk is deflated and written, the rest waits. So
 * arrays may be larger than the memory, and many may grow at once. Numbers are shuffled before, which puts bytes of equal
 * weight side by side.
 */
final class ChunkedArray {

	/** Elements of a chunk are about so many bytes. */
	private static final int CHUNK = 1 << 18;
	/** A guess of the length of texts, for the size of chunks alone. */
	private static final int TEXT = 32;
	private static final int LEVEL = 4;

	private final ElementType type;
	private final Output out;
	private final int chunk;
	private final List<Chunk> chunks = new ArrayList<>();
	private final List<byte[]> texts = new ArrayList<>();
	private ByteBuffer numbers = ByteBuffer.allocate(0);
	private DataType hdf;
	private int longest;
	private long size;

	/** Where chunks are written to. */
	interface Output {
		/** @return where it is now */
		long append(byte[] bytes, int length) throws IOException;
	}

	/** @param row elements that must not be cut into two chunks */
	ChunkedArray(ElementType type, int row, Output out) {
		this.type = type;
		this.out = out;
		int whole = Math.max(1, row);
		this.chunk = whole * Math.max(1, CHUNK / (type == ElementType.TEXT ? TEXT : Double.BYTES) / whole);
		if (type != ElementType.TEXT) {
			this.hdf = type.hdf(0);
		}
	}

	/** Whether a text is not longer than those that are written already. */
	boolean fits(byte[] text) {
		return hdf == null || text.length < hdf.getSize();
	}

	/** Makes room for texts that come next. */
	void expect(List<byte[]> next) {
		longest = next.stream().mapToInt(text -> text.length).reduce(longest, Math::max);
	}

	void add(byte[] text) throws IOException {
		texts.add(text);
		added();
	}

	void add(double value) throws IOException {
		room().putDouble(value);
		added();
	}

	void add(long value) throws IOException {
		room().putLong(value);
		added();
	}

	void add(int value) throws IOException {
		room().putInt(value);
		added();
	}

	private ByteBuffer room() {
		if (!numbers.hasRemaining()) {
			long bytes = (long) chunk * hdf.getSize();
			ByteBuffer larger = ByteBuffer.allocate(Math.toIntExact(Math.min(bytes, Math.max(256, 4L * numbers.capacity()))));
			numbers = larger.order(((OrderedDataType) hdf).getByteOrder()).put(numbers.flip());
		}
		return numbers;
	}

	private void added() throws IOException {
		size++;
		if (size % chunk == 0) {
			flush(chunk);
		}
	}

	/** Number of elements. */
	long size() {
		return size;
	}

	/** Elements in a chunk. */
	int chunk() {
		return chunk;
	}

	DataType hdf() {
		return hdf;
	}

	boolean shuffled() {
		return type != ElementType.TEXT;
	}

	static int level() {
		return LEVEL;
	}

	/** All chunks; before {@link #finish} the full ones. */
	List<Chunk> chunks() {
		return chunks;
	}

	/** What has not made a chunk, as it stands in the file. */
	ByteBuffer rest() {
		return encoded(Math.toIntExact(size - (long) chunks.size() * chunk));
	}

	/** Writes what has not made a chunk as one. @param elements of that chunk, of which the last may be missing */
	void finish(int elements) throws IOException {
		if (size > (long) chunks.size() * chunk) {
			flush(elements);
		}
	}

	private void flush(int elements) throws IOException {
		byte[] bytes = encoded(elements).array();
		byte[] shuffled = shuffled() ? new ByteShuffleFilter().encode(bytes, new int[] { hdf.getSize() }) : bytes;
		try (Deflater deflater = new Deflater(LEVEL)) {
			deflater.setInput(shuffled);
			deflater.finish();
			// What cannot be deflated grows by five bytes in 16 KiB and six more.
			byte[] deflated = new byte[shuffled.length + shuffled.length / 1024 + 64];
			int length = deflater.deflate(deflated);
			chunks.add(new ChunkImpl(out.append(deflated, length), length, new long[0]));
		}
		texts.clear();
		numbers.clear();
	}

	/** @return so many elements from the beginning of its array, zeros behind those that there are */
	private ByteBuffer encoded(int elements) {
		if (type == ElementType.TEXT) {
			if (hdf == null) {
				hdf = type.hdf(longest);
			}
			ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(elements, hdf.getSize()));
			for (int i = 0; i < texts.size(); i++) {
				bytes.put(i * hdf.getSize(), texts.get(i));
			}
			return bytes;
		}
		ByteOrder order = numbers.order();
		ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(elements, hdf.getSize())).order(order);
		return bytes.put(0, numbers.array(), 0, Math.min(numbers.position(), bytes.capacity()));
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
