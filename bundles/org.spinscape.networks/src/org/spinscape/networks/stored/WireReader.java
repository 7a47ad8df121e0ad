// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import org.spinscape.networks.data.BadData;

/**
 * Steps through the fields of a message in the wire format of protocol buffers: a number that holds the field and how it
 * is stored, then a number of seven bits a byte, four or eight bytes, or a length with so many bytes.
 */
final class WireReader {

	private static final int VARINT = 0;
	private static final int EIGHT_BYTES = 1;
	private static final int BYTES = 2;
	private static final int FOUR_BYTES = 5;
	private static final int LONGEST_VARINT = 10;

	private final byte[] content;
	private final String file;
	private final int end;
	private int at;
	private int field;
	private int stored;
	private long number;
	private int from;
	private int length;

	/** A message. @param file for messages to people @param from its first byte @param end the byte after its last */
	WireReader(byte[] content, String file, int from, int end) {
		this.content = content;
		this.file = file;
		this.at = from;
		this.end = end;
	}

	/** Goes to the next field. @return false at the end of the message */
	boolean next() throws BadData {
		if (at == end) {
			return false;
		}
		long key = varint();
		field = (int) (key >>> 3);
		stored = (int) (key & 7);
		from = at;
		switch (stored) {
			case VARINT -> {
				number = varint();
				length = at - from;
			}
			case EIGHT_BYTES -> skip(8);
			case FOUR_BYTES -> skip(4);
			case BYTES -> {
				long size = varint();
				from = at;
				skip(size);
			}
			default -> throw damaged();
		}
		return true;
	}

	private void skip(long size) throws BadData {
		if (size < 0 || size > end - at) {
			throw damaged();
		}
		length = (int) size;
		at += length;
	}

	private long varint() throws BadData {
		long value = 0;
		for (int i = 0; i < LONGEST_VARINT && at < end; i++) {
			byte part = content[at++];
			value |= (part & 0x7fL) << 7 * i;
			if (part >= 0) {
				return value;
			}
		}
		throw damaged();
	}

	private BadData damaged() {
		return new BadData(file + ": is damaged at byte " + at + ", or no ONNX file; save it again");
	}

	int field() {
		return field;
	}

	/** Whether the field holds bytes: a text, a message or numbers side by side. */
	boolean holdsBytes() {
		return stored == BYTES;
	}

	/** The value of a field that is a number of seven bits a byte. */
	long number() throws BadData {
		if (stored != VARINT) {
			throw damaged();
		}
		return number;
	}

	/** The message in the field. */
	WireReader message() throws BadData {
		if (stored != BYTES) {
			throw damaged();
		}
		return new WireReader(content, file, from, from + length);
	}

	/** First byte of the field. */
	int from() {
		return from;
	}

	/** Number of bytes of the field. */
	int length() {
		return length;
	}

	/** Reads on as numbers of seven bits a byte without keys. @return the next; only before the end */
	long packed() throws BadData {
		return varint();
	}

	boolean atEnd() {
		return at == end;
	}
}
