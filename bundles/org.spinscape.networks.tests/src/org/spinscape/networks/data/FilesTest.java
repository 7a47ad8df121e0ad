// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Files that are right, and files that are broken, cut or of the wrong shape: one sentence with file and place. */
class FilesTest {

	@TempDir
	private Path folder;

	private Path file(String name, byte[] content) {
		try {
			return Files.write(folder.resolve(name), content);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static DataSet load(DataSetProvider provider, Object... settings) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put((String) settings[i], settings[i + 1].toString());
		}
		return provider.load(provider.schema().parse(values), new SplitMix64(1));
	}

	private static byte[] idx(int magic, int[] sides, int... elements) {
		ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * sides.length + elements.length).putInt(magic);
		Arrays.stream(sides).forEach(buffer::putInt);
		Arrays.stream(elements).forEach(element -> buffer.put((byte) element));
		return buffer.array();
	}

	private static byte[] images() {
		return idx(0x803, new int[] { 2, 1, 2 }, 0, 255, 51, 102);
	}

	private static byte[] labels() {
		return idx(0x801, new int[] { 2 }, 1, 0);
	}

	private static byte[] packed(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(content);
		}
		return bytes.toByteArray();
	}

	@Test
	void readsIdxPlainAndPacked() throws IOException {
		DataSet data = load(new IdxFiles(), "images", file("images", packed(images())), "labels", file("labels", labels()),
				"test-images", file("more", images()), "test-labels", file("more-labels", packed(labels())));
		assertEquals(4, data.size());
		assertEquals(new Shape(1, 1, 2), data.shape());
		assertArrayEquals(new double[] { 0, 1, .2, .4, 0, 1, .2, .4 }, data.inputs());
		assertEquals("[0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0]", Arrays.toString(data.targets()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"magic|images: begins with 00000d03, which is no IDX file of unsigned bytes",
			"header|images: ends within its header; it was cut short",
			"cut|images: ends after 3 of 4 elements; it was cut short",
			"long|images: goes on after its 4 elements; its header does not fit it",
			"empty|images: dimension 1 is 0", "huge|images: dimension 2 is 4294967295",
			"packed|images: cannot be unpacked", "packed-cut|images: ends",
			"count|labels: has 3 labels for the 2 images of images; give two files that belong together",
			"flat|labels: has 2 dimensions; labels have one" })
	void brokenIdxFilesAreNamedWithThePlace(String fault, String said) throws IOException {
		byte[] images = switch (fault) {
			case "magic" -> idx(0xd03, new int[] { 2, 1, 2 }, 0, 0, 0, 0);
			case "header" -> Arrays.copyOf(images(), 10);
			case "cut" -> Arrays.copyOf(images(), images().length - 1);
			case "long" -> Arrays.copyOf(images(), images().length + 1);
			case "empty" -> idx(0x803, new int[] { 0, 1, 2 });
			case "huge" -> idx(0x803, new int[] { 2, -1, 2 });
			case "packed" -> new byte[] { 0x1f, (byte) 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };
			case "packed-cut" -> Arrays.copyOf(packed(images()), packed(images()).length - 12);
			default -> images();
		};
		byte[] labels = switch (fault) {
			case "count" -> idx(0x801, new int[] { 3 }, 0, 1, 0);
			case "flat" -> idx(0x802, new int[] { 2, 1 }, 0, 1);
			default -> labels();
		};
		refused(said, new IdxFiles(), "images", file("images", images), "labels", file("labels", labels));
	}

	private static void refused(String said, DataSetProvider provider, Object... settings) {
		ParameterException refused = assertThrows(ParameterException.class, () -> load(provider, settings));
		assertTrue(refused.getMessage().contains(said), refused.getMessage());
	}

	@Test
	void filesThatAreNotThereOrFoldersAreNamed() {
		refused("'nothing' cannot be read: NoSuchFileException; give the path of a readable file", new IdxFiles(), "images",
				folder.resolve("nothing"), "labels", folder.resolve("nothing"));
		refused("is a folder; give the path of a file", new IdxFiles(), "images", folder, "labels", folder);
		refused("'nothing.csv' cannot be read", new TableFile(), "file", folder.resolve("nothing.csv"));
		refused("is given without its twin", new IdxFiles(), "images", file("i", images()), "labels", file("l", labels()),
				"test-labels", file("l", labels()));
		refused("has images of 2 x 1 where i has 2", new IdxFiles(), "images", file("i", images()), "labels",
				file("l", labels()), "test-images", file("j", idx(0x803, new int[] { 2, 2, 1 }, 1, 2, 3, 4)), "test-labels",
				file("l", labels()));
	}

	private Path text(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b,class\n1,2.5,0\n-3,4e1,2\n", "1;2.5;0\n\n-3;4e1;2", "1\t2.5\t0\r\n-3\t4e1\t2\r\n",
			"  1  2.5 0\n-3 4e1   2\n" })
	void readsTextTables(String content) {
		DataSet data = load(new TableFile(), "file", text("table.csv", content));
		assertArrayEquals(new double[] { 1, 2.5, -3, 40 }, data.inputs());
		assertEquals(3, data.classes());
		assertEquals(2, data.label(1));
		DataSet values = load(new TableFile(), "file", text("table.csv", content), "targets", "values",
				"target-columns", "2");
		assertArrayEquals(new double[] { 2.5, 0, 40, 2 }, values.targets());
		assertEquals(0, load(new TableFile(), "file", text("table.csv", content), "targets", "none").targetWidth());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,2,0;3,4|t.csv, line 2: has 2 columns where the first has 3",
			"1,2,0;3,x,1|t.csv, line 2, column 2: 'x' is not a number", "a,b,c|t.csv: has no line of numbers",
			"1,2,0;3,NaN,1|t.csv: row 2, column 2 is NaN; only finite numbers can be learnt from",
			"1,2,0;3,4,1e999|t.csv: row 2, column 3 is Infinity", "1,2,-1|t.csv: row 1 has class -1.0",
			"1,2,0.5|t.csv: row 1 has class 0.5; classes are whole numbers from 0", "1;2|leaves no inputs beside 1" })
	void brokenTextTablesAreNamedWithThePlace(String content, String said) {
		refused(said, new TableFile(), "file", text("t.csv", content.replace(';', '\n')));
	}

	/** As numpy writes it: a header padded with blanks to a multiple of 64 bytes, little end first. */
	private static byte[] npy(String type, String shape, String order, byte[] elements) {
		String dictionary = "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }";
		String header = dictionary + " ".repeat(117 - dictionary.length()) + "\n";
		return ByteBuffer.allocate(10 + header.length() + elements.length).order(ByteOrder.LITTLE_ENDIAN)
				.put(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 }).putShort((short) header.length())
				.put(header.getBytes(StandardCharsets.ISO_8859_1)).put(elements).array();
	}

	private static byte[] floats(float... values) {
		ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
		for (float value : values) {
			buffer.putFloat(value);
		}
		return buffer.array();
	}

	@Test
	void readsArraysOfNumpy() throws IOException {
		byte[] array = npy("<f4", "(2, 3)", "False", floats(1, 2.5f, 0, -3, 4, 1));
		assertArrayEquals(new double[] { 1, 2.5, -3, 4 }, load(new TableFile(), "file", file("a.npy", array)).inputs());
		byte[] bytes = npy("|u1", "(2, 1, 2)", "False", new byte[] { (byte) 200, 1, 3, 0 });
		assertArrayEquals(new double[] { 200, 3 }, load(new TableFile(), "file", file("b.npy", bytes)).inputs());
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(archive)) {
			for (String name : new String[] { "first.npy", "second.npy" }) {
				zip.putNextEntry(new ZipEntry(name));
				new DataOutputStream(zip).write("first.npy".equals(name) ? bytes : array);
				zip.closeEntry();
			}
		}
		Path npz = file("c.npz", archive.toByteArray());
		assertArrayEquals(new double[] { 1, 2.5, -3, 4 }, load(new TableFile(), "file", npz, "array", "second").inputs());
		assertArrayEquals(new double[] { 200, 3 }, load(new TableFile(), "file", npz).inputs());
		refused("c.npz: has no array 'third'; there are first, second", new TableFile(), "file", npz, "array", "third");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<c8|(1, 2)|False|its header has no type of plain numbers",
			"<f4|(2, 1)|True|is stored column by column", "<f4|(0, 2)|False|has shape (0, 2), which is none",
			"<f4|(99999999, 99999)|False|more than 268435456 values", "<f4|(4, 2)|False|ends before its numbers do",
			"<f1|(1, 2)|False|has real numbers of 1 bytes", "<f4|()|False|has a side of ''",
			"<f4|(2, 9999999999)|False|has a side of '9999999999'" })
	void brokenArraysAreNamed(String type, String shape, String order, String said) {
		refused(said, new TableFile(), "file", file("a.npy", npy(type, shape, order, floats(1, 0))));
	}

	/** Any byte of a good file may be wrong, and any end missing: what is wrong is said, and nothing else happens. */
	@Test
	void damagedFilesAreRefusedOrRead() throws IOException {
		byte[][] good = { images(), packed(images()), npy("<f4", "(2, 3)", "False", floats(1, 2, 0, 3, 4, 1)) };
		RandomStream random = new SplitMix64(6);
		for (int trial = 0; trial < 3000; trial++) {
			byte[] bytes = good[trial % 3].clone();
			bytes[random.nextInt(bytes.length)] = (byte) random.nextLong();
			bytes = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
			try {
				if (trial % 3 == 2) {
					load(new TableFile(), "file", file("a.npy", bytes));
				} else {
					load(new IdxFiles(), "images", file("images", bytes), "labels", file("labels", labels()));
				}
			} catch (ParameterException e) {
				assertTrue(e.getMessage().contains("a.npy") || e.getMessage().contains("images"), e.getMessage());
			}
		}
	}
}
