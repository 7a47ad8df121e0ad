// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * An array of bytes in the IDX format: two zero bytes, a byte for the type of the elements (8, unsigned bytes), one for
 * the number of dimensions, each dimension as a big-endian number, then the elements.
 *
 * @param dimensions at least one, the first counts samples
 * @param elements   as many as the product of the dimensions
 */
record IdxFile(int[] dimensions, byte[] elements) {

	private static final int MOST_DIMENSIONS = 4;

	/** Number of samples. */
	int samples() {
		return dimensions[0];
	}

	/**
	 * Reads an array, packed with gzip or not.
	 *
	 * @param name how messages name it
	 * @param most the largest number of elements to accept
	 * @throws BadData saying what is wrong and where
	 */
	static IdxFile read(InputStream stream, String name, long most) throws IOException {
		try (DataInputStream in = new DataInputStream(unpacked(stream))) {
			int magic = in.readInt();
			int type = magic >>> 8;
			int count = magic & 0xff;
			if (type != 8 || count < 1 || count > MOST_DIMENSIONS) {
				throw new BadData(name + ": begins with " + HexFormat.of().toHexDigits(magic)
						+ ", which is no IDX file of unsigned bytes with 1 to " + MOST_DIMENSIONS
						+ " dimensions; give one like train-images-idx3-ubyte");
			}
			int[] dimensions = new int[count];
			long size = 1;
			for (int i = 0; i < count; i++) {
				dimensions[i] = in.readInt();
				if (dimensions[i] < 1 || size * dimensions[i] > most) {
					throw new BadData(name + ": dimension " + (i + 1) + " is " + Integer.toUnsignedString(dimensions[i])
							+ ", with which there would be none or more than " + most + " elements");
				}
				size *= dimensions[i];
			}
			byte[] elements = in.readNBytes((int) size);
			if (elements.length < size) {
				throw new BadData(name + ": ends after " + elements.length + " of " + size + " elements; it was cut short");
			}
			if (in.read() >= 0) {
				throw new BadData(name + ": goes on after its " + size + " elements; its header does not fit it");
			}
			return new IdxFile(dimensions, elements);
		} catch (EOFException e) {
			throw new BadData(name + ": ends within its header; it was cut short", e);
		} catch (ZipException e) {
			throw new BadData(name + ": cannot be unpacked (" + e.getMessage() + ")", e);
		}
	}

	private static InputStream unpacked(InputStream stream) throws IOException {
		PushbackInputStream peeked = new PushbackInputStream(stream, 2);
		byte[] start = peeked.readNBytes(2);
		peeked.unread(start);
		boolean packed = start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
		return packed ? new GZIPInputStream(peeked) : peeked;
	}
}
