// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

import org.spinscape.figures.Rgb;

/**
 * PNG pictures of a few thousand pixels for use within other files. They are not compressed: libraries of different machines
 * compress differently, and figures have the same bytes everywhere.
 */
final class PixelPng {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final int BITS = 8;
	private static final int TRUE_COLOUR = 2;
	/** No dictionary, fastest. */
	private static final int ZLIB = 0x7801;
	private static final int LONGEST_BLOCK = 0xFFFF;

	private PixelPng() {
	}

	/** @param pixels rows of one length, from the top */
	static byte[] of(Rgb[][] pixels) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			DataOutputStream out = new DataOutputStream(bytes);
			out.write(SIGNATURE);
			chunk(out, "IHDR", header(pixels));
			chunk(out, "IDAT", stored(rows(pixels)));
			chunk(out, "IEND", new byte[0]);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory is no device that fails
		}
	}

	private static byte[] header(Rgb[][] pixels) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(pixels[0].length);
		out.writeInt(pixels.length);
		out.write(new byte[] { BITS, TRUE_COLOUR, 0, 0, 0 });
		return bytes.toByteArray();
	}

	/** Each row begins with its filter: none. */
	private static byte[] rows(Rgb[][] pixels) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (Rgb[] row : pixels) {
			bytes.write(0);
			for (Rgb pixel : row) {
				bytes.write(pixel.red());
				bytes.write(pixel.green());
				bytes.write(pixel.blue());
			}
		}
		return bytes.toByteArray();
	}

	/** The format of zlib with blocks that are stored as they are. */
	private static byte[] stored(byte[] data) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeShort(ZLIB);
		for (int from = 0; from < data.length; from += LONGEST_BLOCK) {
			int length = Math.min(LONGEST_BLOCK, data.length - from);
			out.writeByte(from + length == data.length ? 1 : 0);
			out.writeShort(Short.reverseBytes((short) length));
			out.writeShort(Short.reverseBytes((short) ~length));
			out.write(data, from, length);
		}
		Adler32 check = new Adler32();
		check.update(data);
		out.writeInt((int) check.getValue());
		return bytes.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(data);
		out.writeInt(data.length);
		out.write(name);
		out.write(data);
		out.writeInt((int) check.getValue());
	}
}
