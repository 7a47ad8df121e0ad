// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The content of a gzip file. A file that swells beyond all reason is refused before it has filled anything: no text of
 * numbers is packed by more than some tens to one, only a matrix of zeros is.
 */
final class Unpacked extends BufferedInputStream {

	/** Allowed whatever the packed size, in bytes. */
	private static final long FREE = 64L << 20;
	/** Allowed beyond that: so many bytes for each packed one. */
	private static final long RATIO = 200;

	/** @param packedSize in bytes */
	Unpacked(InputStream packed, long packedSize) throws IOException {
		super(new Bounded(unpack(packed), Math.max(FREE, RATIO * packedSize)));
	}

	private static InputStream unpack(InputStream packed) throws IOException {
		try {
			return new GZIPInputStream(packed);
		} catch (EOFException | ZipException e) {
			throw damaged();
		}
	}

	private static PackedFileException damaged() {
		return new PackedFileException("the gzip file is damaged or cut short; fetch it again");
	}

	/** Counts what comes out. */
	private static final class Bounded extends FilterInputStream {

		private final long most;
		private long count;

		Bounded(InputStream content, long most) {
			super(content);
			this.most = most;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			try {
				int read = in.read(target, offset, length);
				count += Math.max(0, read);
				if (count > most) {
					throw new PackedFileException("the gzip file holds more than " + most
							+ " bytes, which no instance of its packed size does; unpack it yourself if it is one");
				}
				return read;
			} catch (EOFException | ZipException e) {
				throw damaged();
			}
		}
	}
}
