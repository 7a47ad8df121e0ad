// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;

/** Marks, character sets and packing: what stands in a file is read, whatever it is wrapped in. */
class FileContentTest {

	private static final String TRIANGLE = "3 3\n1 2 1\n2 3 1\n1 3 1\n";

	@TempDir
	private Path folder;

	private Path write(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	private static byte[] packed(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	private static double[] energies(HamiltonianProvider provider, Path file) {
		return Instances.energies(Instances.read(provider, file, Map.of()));
	}

	private static void assertTriangle(Path file) {
		double[] energies = energies(new IsingFile(), file);
		assertEquals(-1, Arrays.stream(energies).min().orElseThrow());
		assertEquals(6, Arrays.stream(energies).filter(energy -> energy == -1).count());
	}

	@Test
	void byteOrderMarksAreNoContent() throws IOException {
		String marked = "\ufeff" + TRIANGLE;
		assertTriangle(write("bom.rud", marked.getBytes(StandardCharsets.UTF_8)));
		assertTriangle(write("bom.txt", marked.getBytes(StandardCharsets.UTF_16LE)));
		assertTriangle(write("bom", marked.getBytes(StandardCharsets.UTF_16BE)));
		assertTriangle(write("packed", packed(marked.getBytes(StandardCharsets.UTF_8))));
		assertArrayEquals(new double[] { 0, 1 },
				energies(new CnfFile(), write("bom.cnf", "\ufeffp cnf 1 1\n-1 0\n".getBytes(StandardCharsets.UTF_8))));
		assertEquals(2, energies(new IsingFile(), write("bom.json", ("\ufeff{\"num_variables\": 1, \"num_interactions\": 0,"
				+ " \"variable_type\": \"SPIN\", \"linear_biases\": [1], \"quadratic_biases\": [],"
				+ " \"quadratic_head\": [], \"quadratic_tail\": []}").getBytes(StandardCharsets.UTF_8))).length);
	}

	/** Every format, by its magic bytes and not its name; the ending before .gz still speaks for the format. */
	@Test
	void gzipIsUnpackedWhateverTheName() throws IOException {
		assertTriangle(write("graph", packed(TRIANGLE.getBytes(StandardCharsets.UTF_8))));
		assertTriangle(write("graph.rud", packed(TRIANGLE.getBytes(StandardCharsets.UTF_8))));
		Path sparse = write("q.sparse.gz", packed("2 2\n1 1 -1\n1 2 1\n".getBytes(StandardCharsets.UTF_8)));
		assertArrayEquals(new double[] { 0, -1, 0, 1 }, energies(new IsingFile(), sparse));
		Path formula = write("f.wcnf.gz", packed("3 1 0\n4 -1 0\n".getBytes(StandardCharsets.UTF_8)));
		assertArrayEquals(new double[] { 3, 4 }, energies(new CnfFile(), formula));
		Path model = write("m", packed(("{\"num_variables\": 1, \"num_interactions\": 0, \"variable_type\": \"SPIN\","
				+ " \"linear_biases\": [1], \"quadratic_biases\": [], \"quadratic_head\": [], \"quadratic_tail\": []}")
				.getBytes(StandardCharsets.UTF_8)));
		assertArrayEquals(new double[] { 1, -1 }, energies(new IsingFile(), model));
		long packedMemory = new IsingFile().memory(new IsingFile().schema().parse(Map.of("file",
				folder.resolve("graph").toString())));
		assertTrue(packedMemory > 0, "memory is predicted for packed files, too");
	}

	/** 100 MB of blanks in 100 kB: refused before they have filled anything. */
	@Test
	void whatSwellsBeyondReasonIsRefused() throws IOException {
		byte[] blanks = new byte[1 << 20];
		Arrays.fill(blanks, (byte) ' ');
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			for (int megabyte = 0; megabyte < 100; megabyte++) {
				gzip.write(blanks);
			}
		}
		Path bomb = write("bomb.rud", bytes.toByteArray());
		assertRefused(bomb, "holds more than 67108864 bytes");
	}

	@Test
	void aLineThatNeverEndsIsRefused() throws IOException {
		byte[] ones = new byte[5 << 20];
		for (int i = 0; i < ones.length; i++) {
			ones[i] = (byte) (i % 2 == 0 ? '1' : ' ');
		}
		assertRefused(write("line.rud", ones), "more than 4194304 characters");
	}

	@Test
	void damagedPackingIsNamed() throws IOException {
		byte[] whole = packed(TRIANGLE.repeat(100).getBytes(StandardCharsets.UTF_8));
		for (int length : new int[] { 3, 12, whole.length / 2, whole.length - 3 }) {
			assertRefused(write("short.rud", Arrays.copyOf(whole, length)), "damaged or cut short");
		}
		byte[] spoiled = whole.clone();
		spoiled[whole.length - 6] ^= 1; // the check sum
		assertRefused(write("spoiled.rud", spoiled), "damaged or cut short");
		byte[] json = packed(("{\"info\": [" + "1, ".repeat(300) + "1]}").getBytes(StandardCharsets.UTF_8));
		assertRefused(write("short.json", Arrays.copyOf(json, json.length / 2)), "damaged or cut short");
	}

	@ParameterizedTest
	@CsvSource({ "xz, fd377a585a00", "bzip2, 425a6839314159", "zip, 504b0304140000", "zstd, 28b52ffd240000" })
	void otherPackersAreNamed(String name, String bytes) throws IOException {
		assertRefused(write("graph.rud", HexFormat.of().parseHex(bytes)), "packed with " + name);
	}

	@Test
	void whatCannotBeSeenIsShownByItsNumber() throws IOException {
		assertRefused(write("hidden.rud", "3\u200b 1\n1 2 1\n".getBytes(StandardCharsets.UTF_8)),
				"'3\\u200b' is not a whole");
	}

	private static void assertRefused(Path file, String words) {
		String message = assertThrows(ParameterException.class, () -> energies(new IsingFile(), file)).getMessage();
		assertTrue(message.contains(file.getFileName() + ", line 1, column "), message);
		assertTrue(message.contains(words), message);
	}
}
