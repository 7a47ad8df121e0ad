// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a structured array of NumPy (file format 1.0, or 3.0 where a name is not ASCII; numpy.lib.format): a field a
 * column, real numbers as {@code <f8}, whole ones as {@code <i8}, words as {@code <U} of the longest. Rows are written one
 * by one; how many there are is known before. It is there when it is whole.
 */
final class NpyFile implements Closeable {

	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y' };
	private static final int ALIGNED = 64;
	private static final int VERSION_1_LENGTH = Short.BYTES;
	private static final int VERSION_3_LENGTH = Integer.BYTES;
	private static final int VERSION_1_LONGEST = 65535;

	/** What is in a column. */
	enum Type {
		/** Real numbers. */
		REAL,
		/** Whole numbers. */
		INTEGER,
		/** Words. */
		TEXT
	}

	/**
	 * A column.
	 *
	 * @param name  its heading; all are different
	 * @param type  what is in it
	 * @param width most code points of a word; of numbers without meaning
	 */
	record Field(String name, Type type, int width) {

		private String format() {
			return switch (type) {
				case REAL -> "<f8";
				case INTEGER -> "<i8";
				case TEXT -> "<U" + characters();
			};
		}

		/** NumPy knows no words of no letters. */
		private int characters() {
			return Math.max(1, width);
		}

		private int bytes() {
			return type == Type.TEXT ? Integer.BYTES * characters() : Double.BYTES;
		}
	}

	private final Path file;
	private final Path temporary;
	private final OutputStream out;
	private final List<Field> fields;
	private final ByteBuffer row;

	NpyFile(Path file, List<Field> fields, long rows) throws IOException {
		this.file = file;
		this.temporary = RunDirectory.temporary(file);
		this.fields = List.copyOf(fields);
		this.row = ByteBuffer.allocate(fields.stream().mapToInt(Field::bytes).sum()).order(ByteOrder.LITTLE_ENDIAN);
		this.out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
		out.write(heading(rows));
	}

	private byte[] heading(long rows) {
		String text = fields.stream().map(field -> "('" + field.name().replace("\\", "\\\\").replace("'", "\\'") + "', '"
				+ field.format() + "')").collect(Collectors.joining(", ", "{'descr': [",
						"], 'fortran_order': False, 'shape': ("
								+ rows + ",), }"));
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		boolean plain = bytes.length == text.length() && bytes.length + ALIGNED < VERSION_1_LONGEST;
		int start = MAGIC.length + 2 + (plain ? VERSION_1_LENGTH : VERSION_3_LENGTH);
		int length = (start + bytes.length + 1 + ALIGNED - 1) / ALIGNED * ALIGNED - start;
		ByteBuffer heading = ByteBuffer.allocate(start + length).order(ByteOrder.LITTLE_ENDIAN);
		heading.put(MAGIC).put((byte) (plain ? 1 : 3)).put((byte) 0);
		if (plain) {
			heading.putShort((short) length);
		} else {
			heading.putInt(length);
		}
		heading.put(bytes);
		while (heading.remaining() > 1) {
			heading.put((byte) ' ');
		}
		return heading.put((byte) '\n').array();
	}

	/** Begins a row: its cells follow from the left to the right. */
	void begin() {
		row.clear();
	}

	void put(double value) {
		row.putDouble(value);
	}

	void put(long value) {
		row.putLong(value);
	}

	/** @param field number of the column, which says how wide it is */
	void put(String word, int field) {
		int end = row.position() + fields.get(field).bytes();
		word.codePoints().forEach(row::putInt);
		while (row.position() < end) {
			row.putInt(0);
		}
	}

	/** Ends a row. */
	void end() throws IOException {
		out.write(row.array());
	}

	/** In one step, so that a file that is there is whole. */
	void commit() throws IOException {
		out.close();
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void close() throws IOException {
		out.close();
		Files.deleteIfExists(temporary);
	}
}
