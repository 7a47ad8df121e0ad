// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A checksum behind the content of a file: eight letters, the length of the content in eight bytes, and the CRC-32C of
 * all of it in four, so that no bit of the file can change unnoticed. It belongs to the file and is renamed with it;
 * readers of HDF5 stop at the end that the file names, and do not see it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3720#section-12.1">RFC 3720, CRC-32C</a>
 */
public final class Seal {

	private static final long MARK = 0x5350_494e_5345_414cL; // SPINSEAL
	private static final int SIZE = 2 * Long.BYTES + Integer.BYTES;
	private static final int BLOCK = 1 << 16;

	private Seal() {
	}

	/** Whether what follows is a seal and nothing else. */
	static boolean begins(ByteBuffer bytes, int at) {
		return bytes.limit() - at == SIZE && bytes.getLong(at) == MARK;
	}

	/** Seals a file that has no seal yet. */
	static void append(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			long length = channel.size();
			CRC32C sum = sum(channel, length);
			ByteBuffer seal = ByteBuffer.allocate(SIZE).putLong(MARK).putLong(length);
			sum.update(seal.array(), 0, 2 * Long.BYTES);
			seal.putInt((int) sum.getValue()).flip();
			for (long at = length; seal.hasRemaining();) {
				at += channel.write(seal, at);
			}
		}
	}

	/**
	 * Compares a file with its seal.
	 *
	 * @return whether there is a seal; files of earlier versions have none
	 * @throws StoreException if the file is not as it was sealed
	 */
	static boolean check(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			long length = channel.size() - SIZE;
			if (length < 0) {
				return false;
			}
			ByteBuffer seal = ByteBuffer.allocate(SIZE);
			while (seal.hasRemaining() && channel.read(seal, length + seal.position()) >= 0) {
				// until all of it is there
			}
			seal.flip();
			if (seal.getLong() != MARK) {
				return false;
			}
			boolean whole = seal.getLong() == length;
			CRC32C sum = sum(channel, length);
			sum.update(seal.array(), 0, 2 * Long.BYTES);
			if (!whole || seal.getInt() != (int) sum.getValue()) {
				throw new StoreException(file + ": is damaged (its checksum does not fit its content)");
			}
			return true;
		}
	}

	/** The last bytes of a file, where its seal stands if it has one, and its length. */
	static ByteBuffer end(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			long length = channel.size();
			ByteBuffer end = ByteBuffer.allocate(SIZE + Long.BYTES).putLong(length).limit((int) Math.min(length, SIZE)
					+ Long.BYTES);
			channel.position(Math.max(0, length - SIZE));
			while (end.hasRemaining() && channel.read(end) >= 0) {
				// until all of it is there
			}
			return end.flip();
		}
	}

	/** As {@link #demand}, without a word. */
	static boolean fits(Path file) throws IOException {
		try {
			return check(file);
		} catch (StoreException e) {
			return false;
		}
	}

	/** As {@link #check}, for files that always had a seal. @throws StoreException if it is missing or does not fit */
	static void demand(Path file) throws IOException {
		if (!check(file)) {
			throw new StoreException(file + ": is damaged (its checksum is missing, " + Files.size(file) + " bytes)");
		}
	}

	/** What a sealed file holds, without the seal. */
	static InputStream content(Path file) throws IOException {
		long length = Files.size(file) - SIZE;
		return new FilterInputStream(Files.newInputStream(file)) {

			private long left = length;

			@Override
			public int read() throws IOException {
				int read = left > 0 ? in.read() : -1;
				left -= read < 0 ? 0 : 1;
				return read;
			}

			@Override
			public int read(byte[] bytes, int offset, int count) throws IOException {
				int read = left > 0 ? in.read(bytes, offset, (int) Math.min(count, left)) : -1;
				left -= Math.max(0, read);
				return read;
			}
		};
	}

	private static CRC32C sum(FileChannel channel, long length) throws IOException {
		CRC32C sum = new CRC32C();
		ByteBuffer block = ByteBuffer.allocateDirect(Math.clamp(length, 1, BLOCK));
		for (long at = 0; at < length;) {
			block.clear().limit((int) Math.min(block.capacity(), length - at));
			int read = channel.read(block, at);
			if (read < 0) {
				break; // it became shorter: the sum will not fit
			}
			sum.update(block.flip());
			at += read;
		}
		return sum;
	}
}
