// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.data.BadData;

import com.google.gson.stream.JsonReader;

/**
 * Reads the format of the safetensors library: eight bytes with the length of a header, the header, a JSON object that
 * gives for each tensor its type, sides and the bytes where it begins and ends, then the tensors.
 */
final class Safetensors {

	private static final int LENGTH = 8;

	private final String file;
	private final byte[] content;
	private final FoundMatrices found;

	private Safetensors(byte[] content, String file) {
		this.content = content;
		this.file = file;
		found = new FoundMatrices(file);
	}

	/** What the header says of a tensor; -1 and empty for what it does not say. */
	private record Entry(String type, long[] sides, long begin, long end) {
	}

	/** @param file its name, for messages @throws BadData if it is damaged, saying where */
	static List<WeightMatrix> read(byte[] content, String file) throws BadData {
		return new Safetensors(content, file).matrices();
	}

	private List<WeightMatrix> matrices() throws BadData {
		long length = content.length < LENGTH ? -1
				: ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getLong();
		if (length < 2 || length > content.length - LENGTH) {
			throw new BadData(file + ": begins with a header of " + length + " bytes, and the file has " + content.length
					+ "; it was cut short, or is no safetensors file");
		}
		String header = header((int) length);
		try (JsonReader json = new JsonReader(new StringReader(header))) {
			json.beginObject();
			while (json.hasNext()) {
				String name = json.nextName();
				if ("__metadata__".equals(name)) {
					json.skipValue();
				} else {
					add(name, entry(json), LENGTH + (int) length);
				}
			}
			json.endObject();
		} catch (BadData e) {
			throw e;
		} catch (IOException | IllegalStateException | NumberFormatException e) {
			throw new BadData(file + ": the header is no JSON object of tensors; save the file again", e);
		}
		return found.matrices();
	}

	private String header(int length) throws BadData {
		try {
			CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content, LENGTH, length));
			return text.toString();
		} catch (CharacterCodingException e) {
			throw new BadData(file + ": the header is not in UTF-8; save the file again", e);
		}
	}

	private static Entry entry(JsonReader json) throws IOException {
		String type = "";
		long[] sides = new long[0];
		long begin = -1;
		long end = -1;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "dtype" -> type = json.nextString();
				case "shape" -> sides = numbers(json);
				case "data_offsets" -> {
					long[] offsets = numbers(json);
					begin = offsets.length == 2 ? offsets[0] : -1;
					end = offsets.length == 2 ? offsets[1] : -1;
				}
				default -> json.skipValue();
			}
		}
		json.endObject();
		return new Entry(type, sides, begin, end);
	}

	private static long[] numbers(JsonReader json) throws IOException {
		List<Long> numbers = new ArrayList<>();
		json.beginArray();
		while (json.hasNext()) {
			numbers.add(json.nextLong());
		}
		json.endArray();
		return numbers.stream().mapToLong(Long::longValue).toArray();
	}

	private void add(String name, Entry entry, int data) throws BadData {
		Tensor tensor = new Tensor(name, entry.sides());
		long count = tensor.values(file);
		NumberType numbers = switch (entry.type()) {
			case "F64" -> NumberType.DOUBLE;
			case "F32" -> NumberType.FLOAT;
			case "F16" -> NumberType.HALF;
			case "BF16" -> NumberType.BRAIN;
			default -> null;
		};
		if (numbers == null || !tensor.isMatrix()) {
			found.passOver(name, numbers == null ? "of type " + entry.type() : "no matrix");
			return;
		}
		if (entry.begin() < 0 || entry.end() - entry.begin() != count * numbers.bytes()
				|| entry.end() > content.length - data) {
			throw new BadData(file + ", tensor '" + name + "': stands at bytes " + entry.begin() + " to " + entry.end()
					+ " of "
					+ (content.length - data) + ", and needs " + count * numbers.bytes()
					+ "; the file was cut short or its header is wrong");
		}
		found.add(tensor, numbers.read(content, data + (int) entry.begin(), (int) count));
	}
}
