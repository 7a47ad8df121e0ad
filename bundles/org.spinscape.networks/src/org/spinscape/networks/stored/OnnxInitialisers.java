// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.data.BadData;

/**
 * Reads the initialisers of an ONNX model, which are its weights: of the model's message the field 7 is the graph, of
 * that field 5 is a tensor each time, with sides, type, name, and values as raw bytes or as numbers.
 */
final class OnnxInitialisers {

	private static final int GRAPH = 7;
	private static final int INITIALISER = 5;
	private static final int SIDES = 1;
	private static final int TYPE = 2;
	private static final int FLOATS = 4;
	private static final int INTS = 5;
	private static final int NAME = 8;
	private static final int RAW = 9;
	private static final int DOUBLES = 10;
	private static final int LOCATION = 14;

	private final byte[] content;
	private final String file;
	private final FoundMatrices found;

	private OnnxInitialisers(byte[] content, String file) {
		this.content = content;
		this.file = file;
		found = new FoundMatrices(file);
	}

	/** @param file its name, for messages @throws BadData if it is damaged, saying where */
	static List<WeightMatrix> read(byte[] content, String file) throws BadData {
		return new OnnxInitialisers(content, file).matrices();
	}

	private List<WeightMatrix> matrices() throws BadData {
		WireReader model = new WireReader(content, file, 0, content.length);
		while (model.next()) {
			if (model.field() == GRAPH && model.holdsBytes()) {
				WireReader graph = model.message();
				while (graph.next()) {
					if (graph.field() == INITIALISER && graph.holdsBytes()) {
						add(graph.message());
					}
				}
			}
		}
		return found.matrices();
	}

	private void add(WireReader message) throws BadData {
		List<Long> sides = new ArrayList<>();
		String name = "";
		long type = 0;
		boolean elsewhere = false;
		Pieces pieces = new Pieces();
		while (message.next()) {
			switch (message.field()) {
				case SIDES -> sides(message, sides);
				case TYPE -> type = message.number();
				case NAME -> name = new String(content, message.from(), message.length(), StandardCharsets.UTF_8);
				case FLOATS, DOUBLES, RAW -> pieces.add(message.from(), message.length());
				case INTS -> pieces.addHalves(message);
				case LOCATION -> elsewhere = message.number() != 0;
				default -> {
					// what a tensor may be told beside its values
				}
			}
		}
		Tensor tensor = new Tensor(name, sides.stream().mapToLong(Long::longValue).toArray());
		long count = tensor.values(file);
		NumberType numbers = switch ((int) type) {
			case 1 -> NumberType.FLOAT;
			case 10 -> NumberType.HALF;
			case 11 -> NumberType.DOUBLE;
			case 16 -> NumberType.BRAIN;
			default -> null;
		};
		if (numbers == null || !tensor.isMatrix()) {
			found.passOver(name, numbers == null ? "of type " + type : "no matrix");
			return;
		}
		if (elsewhere) {
			throw new BadData(file + ", tensor '" + name
					+ "': has its values in another file; save the model with all weights inside");
		}
		byte[] bytes = pieces.bytes();
		if (bytes.length != count * numbers.bytes()) {
			throw new BadData(file + ", tensor '" + name + "': has " + bytes.length + " bytes of values, and its sides need "
					+ count * numbers.bytes() + "; save the file again");
		}
		found.add(tensor, numbers.read(bytes, 0, (int) count));
	}

	/** Sides stand one in a field or side by side. */
	private static void sides(WireReader message, List<Long> sides) throws BadData {
		if (message.holdsBytes()) {
			WireReader packed = message.message();
			while (!packed.atEnd()) {
				sides.add(packed.packed());
			}
		} else {
			sides.add(message.number());
		}
	}

	/** Values may stand in several fields, which belong behind each other. */
	private final class Pieces {

		private final ByteArrayOutputStream all = new ByteArrayOutputStream();

		void add(int from, int length) {
			all.write(content, from, length);
		}

		/** Numbers of two bytes, each in one of seven bits a byte. */
		void addHalves(WireReader message) throws BadData {
			if (message.holdsBytes()) {
				WireReader packed = message.message();
				while (!packed.atEnd()) {
					addHalf(packed.packed());
				}
			} else {
				addHalf(message.number());
			}
		}

		private void addHalf(long bits) {
			all.write((int) bits);
			all.write((int) (bits >> Byte.SIZE));
		}

		byte[] bytes() {
			return all.toByteArray();
		}
	}
}
