// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text whose lines have a bounded length, since a line is kept as a whole: a file without line ends must not fill memory. */
final class ShortLines extends BufferedReader {

	/** A row of the largest dense matrix in use is a tenth of it. */
	static final int LONGEST = 1 << 22;

	/** Thrown at the first character too many. */
	static final class LongLineException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	ShortLines(Reader text) {
		super(new Bounded(text));
	}

	/** Counts characters since the last end of a line. */
	private static final class Bounded extends FilterReader {

		private long sinceEnd;

		Bounded(Reader text) {
			super(text);
		}

		@Override
		public int read(char[] target, int offset, int length) throws IOException {
			int read = in.read(target, offset, length);
			for (int i = offset; i < offset + read; i++) {
				sinceEnd = target[i] == '\n' || target[i] == '\r' ? 0 : sinceEnd + 1;
				if (sinceEnd > LONGEST) {
					throw new LongLineException();
				}
			}
			return read;
		}
	}
}
