// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.WeightMatrix;

/** Weights in files of other programs, and in what damage makes of them. */
class StoredWeightsTest {

	private static final double[] FIRST = { 1, 2, 3, -4, 5.5, .25 };
	private static final double[] HALF = { 1.5, -2, .125, 64 };

	@TempDir
	private Path folder;

	private Hamiltonian<?> model(String name, byte[] content) throws IOException {
		return new StoredWeights().build(parameters(name, content), new SplitMix64(1));
	}

	private Parameters parameters(String name, byte[] content) throws IOException {
		return new StoredWeights().schema().parse(Map.of("file", Files.write(folder.resolve(name), content).toString()));
	}

	private List<WeightMatrix> matrices(String name, byte[] content) throws IOException {
		return model(name, content).capability(FixedWeights.class).orElseThrow().matrices();
	}

	private static byte[] bytes(String base64) {
		return Base64.getDecoder().decode(base64);
	}

	private static String text(List<WeightMatrix> matrices) {
		return matrices.stream().map(each -> each.layer() + " " + each.rows() + "x" + each.columns() + " "
				+ Arrays.toString(each.values())).sorted().collect(Collectors.joining("; "));
	}

	@Test
	void safetensorsOfTheLibrary() throws IOException {
		assertEquals("conv.weight 2x4 [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]; double 2x2 [0.1, 0.2, 0.3, 0.4];"
				+ " fc1.weight 2x3 " + Arrays.toString(FIRST) + "; half 2x2 " + Arrays.toString(HALF),
				text(matrices("a.safetensors", bytes(StrangersFiles.SAFETENSORS))));
	}

	@Test
	void arraysOfNumpy() throws IOException {
		assertEquals("conv 2x4 [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]; fc1 2x3 " + Arrays.toString(FIRST) + "; half 2x2 "
				+ Arrays.toString(HALF), text(matrices("a.npz", bytes(StrangersFiles.NPZ))));
	}

	@Test
	void initialisersOfOnnx() throws IOException {
		assertEquals("doubles 2x2 [0.1, 0.2, 0.3, 0.4]; fc1.weight 2x3 " + Arrays.toString(FIRST) + "; half 2x2 "
				+ Arrays.toString(HALF) + "; halflist 2x2 " + Arrays.toString(HALF)
				+ "; listed 2x2 [1.0, 2.0, 3.0, 4.5]", text(matrices("a.onnx", bytes(StrangersFiles.ONNX))));
	}

	/** The energy is half the squared distance: at 0 half the sum of squares, and the gradient there is minus the weights. */
	@Test
	void theWellIsAroundTheWeights() throws IOException {
		Hamiltonian<?> model = model("a.safetensors", bytes(StrangersFiles.SAFETENSORS));
		double squares = 0;
		for (WeightMatrix matrix : model.capability(FixedWeights.class).orElseThrow().matrices()) {
			for (double weight : matrix.values()) {
				squares += weight * weight;
			}
		}
		double[] gradient = new double[model.space().sites()];
		double energy = model.capability(Gradient.class).orElseThrow().evaluator().evaluate(new double[gradient.length],
				gradient);
		assertEquals(squares / 2, energy, 1e-12);
		assertEquals(squares, Arrays.stream(gradient).map(g -> g * g).sum(), 1e-12);
	}

	@Test
	void brainFloatsAreTheUpperHalfOfFloats() {
		byte[] content = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0x3f80)
				.putShort((short) 0xc0a0).array();
		assertArrayEquals(new double[] { 1, -5 }, NumberType.BRAIN.read(content, 0, 2));
	}

	/** Each cut and each of many changed bytes gives weights or a refusal that names the file: nothing else. */
	@ParameterizedTest
	@CsvSource({ "safetensors", "npz", "onnx" })
	void damageIsRefusedInASentence(String ending) throws IOException {
		byte[] whole = bytes(switch (ending) {
			case "npz" -> StrangersFiles.NPZ;
			case "onnx" -> StrangersFiles.ONNX;
			default -> StrangersFiles.SAFETENSORS;
		});
		RandomStream random = new SplitMix64(11);
		for (int trial = 0; trial < 1500 + whole.length; trial++) {
			byte[] broken = trial < whole.length ? Arrays.copyOf(whole, trial) : whole.clone();
			for (int change = 0; trial >= whole.length && change < 1 + trial % 3; change++) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
			}
			try {
				for (WeightMatrix matrix : matrices("damaged." + ending, broken)) {
					assertTrue(Arrays.stream(matrix.values()).allMatch(Double::isFinite));
				}
			} catch (ParameterException e) {
				assertTrue(e.getMessage().contains("damaged." + ending), e.getMessage());
			}
		}
	}

	private static byte[] safetensors(String header, int data) {
		byte[] text = header.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(8 + text.length + data).order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).put(text)
				.array();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{'w':{'dtype':'F32','shape':[2,2],'data_offsets':[0,16]}} | 15 | stands at bytes 0 to 16 of 15, and needs 16",
			"{'w':{'dtype':'F32','shape':[2,2],'data_offsets':[0,12]}} | 16 | stands at bytes 0 to 12 of 16, and needs 16",
			"{'w':{'dtype':'F32','shape':[2,2],'data_offsets':[-4,12]}} | 16 | stands at bytes -4 to 12",
			"{'w':{'dtype':'F32','shape':[99999999,99999999],'data_offsets':[0,16]}} | 16 | has a side of 99999999",
			"{'w':{'dtype':'F32','shape':[-2,-2],'data_offsets':[0,16]}} | 16 | has a side of -2",
			"{'w':{'dtype':'F32','shape':[2,2]}} | 16 | stands at bytes -1 to -1",
			"{'w':{'dtype':'I64','shape':[2,2],'data_offsets':[0,32]}} | 32 | holds no matrix of real numbers; there are w",
			"{'w':{'dtype':'F32','shape':[4],'data_offsets':[0,16]}} | 16 | holds no matrix of real numbers; there are w (no matrix)",
			"{'w':7} | 16 | is no JSON object of tensors",
			"[] | 16 | is no JSON object of tensors",
			"{} | 16 | holds no matrix of real numbers" })
	void headersThatCannotBe(String header, int data, String message) {
		ParameterException refused = assertThrows(ParameterException.class,
				() -> matrices("w.safetensors", safetensors(header.replace('\'', '"'), data)));
		assertTrue(refused.getMessage().contains("w.safetensors") && refused.getMessage().contains(message),
				refused.getMessage());
	}

	@Test
	void otherFilesAreRefused() {
		assertTrue(assertThrows(ParameterException.class, () -> model("a.pt", new byte[3])).getMessage()
				.contains("a.pt: ends in none of .safetensors, .npz and .onnx"));
		assertTrue(assertThrows(ParameterException.class, () -> model("a.safetensors", new byte[3])).getMessage()
				.contains("it was cut short, or is no safetensors file"));
		assertTrue(assertThrows(ParameterException.class, () -> model("a.npz", new byte[300])).getMessage()
				.contains("holds no matrix of real numbers"));
	}
}
