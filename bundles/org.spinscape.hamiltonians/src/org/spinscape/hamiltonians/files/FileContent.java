// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What stands in a file, whatever its name: unpacked if its first bytes say gzip, as UTF-8, or as UTF-16 if a byte order
 * mark says so. The mark itself is no content.
 */
final class FileContent {

	private static final int LONGEST_MARK = 6;

	/** Bytes that a kind of file begins with. */
	private record Mark(String name, int... bytes) {

		boolean begins(byte[] head) {
			for (int i = 0; i < bytes.length; i++) {
				if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
					return false;
				}
			}
			return true;
		}
	}

	private static final Mark GZIP = new Mark("gzip", 0x1f, 0x8b);
	private static final List<Mark> OTHER_PACKERS = List.of(new Mark("xz", 0xfd, '7', 'z', 'X', 'Z', 0),
			new Mark("bzip2", 'B', 'Z', 'h'), new Mark("zip", 'P', 'K', 3, 4), new Mark("zstd", 0x28, 0xb5, 0x2f, 0xfd),
			new Mark("7z", '7', 'z', 0xbc, 0xaf, 0x27, 0x1c), new Mark("compress", 0x1f, 0x9d));
	private static final Mark UTF_8 = new Mark("UTF-8", 0xef, 0xbb, 0xbf);
	private static final List<Mark> UTF_16 = List.of(new Mark("UTF-16", 0xfe, 0xff), new Mark("UTF-16", 0xff, 0xfe));

	private FileContent() {
	}

	/** The characters of a file. A sequence of bytes that is no character ends reading with an exception. */
	static BufferedReader open(Path file) throws IOException {
		InputStream content = bytes(file);
		try {
			byte[] head = head(content);
			Charset charset = StandardCharsets.UTF_8;
			if (UTF_8.begins(head)) {
				content.skipNBytes(UTF_8.bytes().length);
			} else if (UTF_16.stream().anyMatch(mark -> mark.begins(head))) {
				charset = StandardCharsets.UTF_16; // which takes the mark in
			}
			return new BufferedReader(new InputStreamReader(content, charset.newDecoder()));
		} catch (IOException e) {
			content.close();
			throw e;
		}
	}

	/** Number of bytes after unpacking. */
	static long size(Path file) throws IOException {
		try (InputStream content = bytes(file)) {
			return content instanceof Unpacked ? content.transferTo(OutputStream.nullOutputStream())
					: Files.size(file);
		}
	}

	private static InputStream bytes(Path file) throws IOException {
		InputStream raw = new BufferedInputStream(Files.newInputStream(file));
		try {
			byte[] head = head(raw);
			if (GZIP.begins(head)) {
				return new Unpacked(raw, Files.size(file));
			}
			for (Mark packer : OTHER_PACKERS) {
				if (packer.begins(head)) {
					throw new PackedFileException("the file is packed with " + packer.name()
							+ ", of which only gzip is read here; unpack it first");
				}
			}
			return raw;
		} catch (IOException e) {
			raw.close();
			throw e;
		}
	}

	private static byte[] head(InputStream content) throws IOException {
		content.mark(LONGEST_MARK);
		byte[] head = content.readNBytes(LONGEST_MARK);
		content.reset();
		return head;
	}
}
