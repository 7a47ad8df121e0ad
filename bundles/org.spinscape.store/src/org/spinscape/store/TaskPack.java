// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The records of many short tasks in one file, one behind the other. Each stands for itself: what is cut off by a kill is the
 * end of the last one, and a damaged one costs its own task. By record, numbers with their highest byte first:
 *
 * <pre>
 * 8 bytes   the letters SPINTASK
 * 2 + n     length of the id of the task, and the id
 * 4         length of the record, deflated (RFC 1951)
 * 4         length of the record
 * 4         CRC-32C of all before
 * n         the record, deflated
 * 4         CRC-32C of that
 * </pre>
 */
final class TaskPack {

	private static final long MARK = 0x5350_494e_5441_534bL; // SPINTASK
	private static final int FIXED = Long.BYTES + Short.BYTES + 3 * Integer.BYTES;
	private static final int LONGEST_ID = 4096;
	private static final int LEVEL = 4;

	private TaskPack() {
	}

	/**
	 * Where a record stands.
	 *
	 * @param id     of the task
	 * @param at     first byte of the record with its heading
	 * @param start  first byte behind the heading
	 * @param length of the deflated record
	 * @param size   of the record
	 */
	record Place(String id, long at, long start, int length, int size) {

		long end() {
			return start + length + Integer.BYTES;
		}
	}

	/**
	 * What is in a pack.
	 *
	 * @param records whole ones, in the order of the file
	 * @param damaged first bytes of those that are not, with their tasks as far as they are known
	 */
	record Content(List<Place> records, Map<Long, Optional<String>> damaged) {
	}

	/** A record with its heading. */
	static ByteBuffer frame(String id, byte[] record) {
		byte[] name = id.getBytes(StandardCharsets.UTF_8);
		byte[] deflated = deflate(record);
		ByteBuffer frame = ByteBuffer.allocate(FIXED + name.length + deflated.length + Integer.BYTES);
		frame.putLong(MARK).putShort((short) name.length).put(name).putInt(deflated.length).putInt(record.length);
		frame.putInt(sum(frame.array(), 0, frame.position()));
		int start = frame.position();
		frame.put(deflated).putInt(sum(frame.array(), start, deflated.length));
		return frame.flip();
	}

	private static byte[] deflate(byte[] record) {
		try (Deflater deflater = new Deflater(LEVEL, true)) {
			deflater.setInput(record);
			deflater.finish();
			byte[] out = new byte[record.length + 64];
			int length = 0;
			while (!deflater.finished()) {
				if (length == out.length) {
					out = Arrays.copyOf(out, 2 * length);
				}
				length += deflater.deflate(out, length, out.length - length);
			}
			return Arrays.copyOf(out, length);
		}
	}

	/** Looks through a file that may be growing. */
	static Content content(Path file) throws IOException {
		List<Place> records = new ArrayList<>();
		Map<Long, Optional<String>> damaged = new LinkedHashMap<>();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			// Not mapped: a mapped file cannot be deleted everywhere.
			ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
			fill(channel, all, 0);
			all.flip();
			int at = 0;
			while (at < all.limit()) {
				if (Seal.begins(all, at)) {
					break;
				}
				Place place = heading(all, at);
				if (place != null && place.end() <= all.limit() && fits(all, place)) {
					records.add(place);
					at = (int) place.end();
					continue;
				}
				int next = next(all, at + 1);
				// With nothing behind it and its end missing, it was not finished.
				if (next < all.limit() || place != null && place.end() <= all.limit()) {
					damaged.put((long) at, Optional.ofNullable(place).map(Place::id));
				}
				at = next;
			}
		}
		return new Content(records, damaged);
	}

	private static Place heading(ByteBuffer all, int at) {
		try {
			ByteBuffer in = all.duplicate().position(at);
			if (in.getLong() != MARK) {
				return null;
			}
			int name = in.getShort();
			if (name < 0 || name > LONGEST_ID) {
				return null;
			}
			byte[] id = new byte[name];
			in.get(id);
			int length = in.getInt();
			int size = in.getInt();
			int end = in.position();
			boolean fits = in.getInt() == sum(all, at, end - at);
			return fits ? new Place(new String(id, StandardCharsets.UTF_8), at, in.position(), length, size) : null;
		} catch (BufferUnderflowException e) {
			return null;
		}
	}

	private static boolean fits(ByteBuffer all, Place place) {
		int start = (int) place.start();
		return all.getInt(start + place.length()) == sum(all, start, place.length());
	}

	private static int next(ByteBuffer all, int from) {
		for (int i = from; i + Long.BYTES <= all.limit(); i++) {
			if (all.get(i) == 'S' && (all.getLong(i) == MARK || Seal.begins(all, i))) {
				return i;
			}
		}
		return all.limit();
	}

	/** The bytes of a record with its heading, as they are. */
	static ByteBuffer raw(FileChannel channel, Place place) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate((int) (place.end() - place.at()));
		fill(channel, bytes, place.at());
		return bytes.flip();
	}

	/** @throws StoreException if it is no longer as it was when it was found */
	static byte[] record(FileChannel channel, Path file, Place place) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(place.length() + Integer.BYTES);
		fill(channel, bytes, place.start());
		byte[] record = new byte[place.size()];
		try (Inflater inflater = new Inflater(true)) {
			inflater.setInput(bytes.array(), 0, place.length());
			int length = 0;
			while (length < record.length && !inflater.finished()) {
				int more = inflater.inflate(record, length, record.length - length);
				if (more == 0) {
					break;
				}
				length += more;
			}
			if (length == record.length && bytes.getInt(place.length()) == sum(bytes.array(), 0, place.length())) {
				return record;
			}
		} catch (DataFormatException e) {
			throw damaged(file, place, e);
		}
		throw damaged(file, place, null);
	}

	private static StoreException damaged(Path file, Place place, Exception cause) {
		return new StoreException(file + ": the record of task " + place.id()
				+ " is damaged; resume the run, which does it again", cause);
	}

	private static void fill(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
		while (bytes.hasRemaining()) {
			if (channel.read(bytes, at + bytes.position()) < 0) {
				throw new EOFException("a pack of records became shorter");
			}
		}
	}

	private static int sum(byte[] bytes, int from, int count) {
		CRC32C sum = new CRC32C();
		sum.update(bytes, from, count);
		return (int) sum.getValue();
	}

	private static int sum(ByteBuffer bytes, int from, int count) {
		CRC32C sum = new CRC32C();
		sum.update(bytes.duplicate().position(from).limit(from + count));
		return (int) sum.getValue();
	}
}
