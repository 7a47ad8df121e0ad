// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an array of numbers in the NPY format: the six bytes {@code \x93NUMPY}, two of the version, the length of a
 * header, the header (a dictionary with type, order and shape), then the elements. An array of one dimension is a column;
 * of more than two, all but the first are put into one.
 */
public final class NpyTable {

	private static final int LONGEST_HEADER = 1 << 16;
	private static final int FIRST_ROOM = 1 << 12;
	private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([<>|=])([fiu])([1248])'");
	private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
	private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9,\\s]*)\\)");

	private final String name;
	private final DataInputStream in;

	private NpyTable(InputStream in, String name) {
		this.name = name;
		this.in = new DataInputStream(in);
	}

	/** @param name of file and array, for messages @throws BadData if it is damaged, saying where */
	public static NumberTable read(InputStream in, String name) throws IOException {
		try {
			return new NpyTable(in, name).table();
		} catch (EOFException e) {
			throw new BadData(name + ": ends before its numbers do; it was cut short", e);
		}
	}

	private NumberTable table() throws IOException {
		String header = header();
		Matcher type = find(TYPE, header, "no type of plain numbers (f2, f4, f8, i or u)");
		if ("True".equals(find(ORDER, header, "no order").group(1))) {
			throw new BadData(name + ": is stored column by column; save it with numpy.ascontiguousarray");
		}
		long rows = 1;
		long columns = 1;
		String[] sides = find(SHAPE, header, "no shape").group(1).strip().split("\\s*,\\s*");
		for (int i = 0; i < sides.length; i++) {
			long side = side(sides[i]);
			rows = i == 0 ? side : rows;
			columns *= i == 0 ? 1 : side;
			if (side == 0 || rows * columns > NumberTable.MOST) {
				throw new BadData(name + ": has shape (" + String.join(", ", sides) + "), which is none, or more than "
						+ NumberTable.MOST + " values");
			}
		}
		ByteOrder order = ">".equals(type.group(1)) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
		double[] values = values((int) (rows * columns), type.group(2).charAt(0), Integer.parseInt(type.group(3)), order);
		return NumberTable.of(name, (int) rows, (int) columns, values);
	}

	private String header() throws IOException {
		byte[] start = new byte[8];
		in.readFully(start);
		if ((start[0] & 0xff) != 0x93 || !"NUMPY".equals(new String(start, 1, 5, StandardCharsets.US_ASCII))) {
			throw new BadData(name + ": does not begin like an NPY file");
		}
		int length = start[6] == 1 ? Short.toUnsignedInt(Short.reverseBytes(in.readShort()))
				: Integer.reverseBytes(in.readInt());
		if (length < 0 || length > LONGEST_HEADER) {
			throw new BadData(name + ": says that its header has " + Integer.toUnsignedString(length)
					+ " bytes, which is more"
					+ " than any has");
		}
		byte[] header = new byte[length];
		in.readFully(header);
		return new String(header, StandardCharsets.ISO_8859_1);
	}

	private Matcher find(Pattern pattern, String header, String missing) throws BadData {
		Matcher found = pattern.matcher(header);
		if (!found.find()) {
			throw new BadData(name + ": its header has " + missing);
		}
		return found;
	}

	private long side(String text) throws BadData {
		if (text.isEmpty() || text.length() > 9) {
			throw new BadData(name + ": has a side of '" + text + "'; give an array of one or two dimensions");
		}
		return Long.parseLong(text);
	}

	/** Room grows with what is read: what a header promises may not be there. */
	private double[] values(int count, char kind, int bytes, ByteOrder order) throws IOException {
		byte[] buffer = new byte[bytes];
		ByteBuffer view = ByteBuffer.wrap(buffer).order(order);
		double[] values = new double[Math.min(count, FIRST_ROOM)];
		for (int i = 0; i < count; i++) {
			in.readFully(buffer);
			if (i == values.length) {
				values = Arrays.copyOf(values, (int) Math.min(count, 2L * values.length));
			}
			values[i] = kind == 'f' ? real(view, bytes) : whole(view, bytes, kind == 'u');
		}
		return values;
	}

	private double real(ByteBuffer view, int bytes) throws BadData {
		return switch (bytes) {
			case 2 -> Float.float16ToFloat(view.getShort(0));
			case 4 -> view.getFloat(0);
			case 8 -> view.getDouble(0);
			default -> throw new BadData(name + ": has real numbers of " + bytes + " bytes; save it with 2, 4 or 8");
		};
	}

	private static double whole(ByteBuffer view, int bytes, boolean unsigned) {
		return switch (bytes) {
			case 1 -> unsigned ? view.get(0) & 0xff : view.get(0);
			case 2 -> unsigned ? Short.toUnsignedInt(view.getShort(0)) : view.getShort(0);
			case 4 -> unsigned ? Integer.toUnsignedLong(view.getInt(0)) : view.getInt(0);
			default -> view.getLong(0);
		};
	}
}
