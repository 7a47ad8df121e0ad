// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;

/** Arrays for NumPy, read by hand as its format says; that NumPy reads them is tried by the check of the Python page. */
class NpyExportTest {

	private static final ResultKind<Scalar> ENERGY = ResultKind.scalar("energy", "J", "mean energy");
	private static final ResultKind<Series> CURVE = ResultKind.series("curve", "a curve");
	private static final ResultKind<Table> STATES = ResultKind.table("states", "states that were found");

	@TempDir
	private Path folder;

	private final Map<ResultEntry, Result> results = new LinkedHashMap<>();

	private void put(int sample, Map<String, String> point, Result result) {
		results.put(new ResultEntry(new ResultKey("arm", point, sample), result), result);
	}

	private List<String> export() throws IOException {
		return NpyExport.write(folder, new ResultReader() {
			@Override
			public List<ResultEntry> entries() {
				return List.copyOf(results.keySet());
			}

			@Override
			public List<Result> load(List<ResultEntry> entries) {
				return entries.stream().map(results::get).toList();
			}
		});
	}

	/** What stands before the numbers. @param data what stands behind */
	private record File(int version, String heading, ByteBuffer data) {
	}

	private File read(String name) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name))).order(ByteOrder.LITTLE_ENDIAN);
		byte[] magic = new byte[6];
		bytes.get(magic);
		assertEquals("\u0093NUMPY", new String(magic, StandardCharsets.ISO_8859_1));
		int version = bytes.get();
		bytes.get();
		byte[] heading = new byte[version == 1 ? bytes.getShort() : bytes.getInt()];
		bytes.get(heading);
		assertEquals(0, bytes.position() % 64, "numbers begin at a multiple of 64");
		assertEquals('\n', heading[heading.length - 1]);
		return new File(version, new String(heading, StandardCharsets.UTF_8).strip(), bytes);
	}

	private static String word(ByteBuffer in, int width) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < width; i++) {
			int point = in.getInt();
			if (point != 0) {
				word.appendCodePoint(point);
			}
		}
		return word.toString();
	}

	@Test
	void numbersHaveTheirPlaceErrorsAndUnit() throws IOException {
		put(0, Map.of("L", "10"), new Scalar(ENERGY.tag(), -1.5, 0.25, Double.NaN, 7));
		assertEquals(List.of("scalars.npy"), export());
		File file = read("scalars.npy");
		assertEquals(1, file.version());
		assertEquals("{'descr': [('arm', '<U3'), ('L', '<U2'), ('sample', '<i8'), ('name', '<U6'), ('value', '<f8'), "
				+ "('thermal_error', '<f8'), ('disorder_error', '<f8'), ('unit', '<U1'), ('count', '<i8'), ('source', '<U1')], "
				+ "'fortran_order': False, 'shape': (1,), }", file.heading());
		ByteBuffer in = file.data();
		assertEquals("arm", word(in, 3));
		assertEquals("10", word(in, 2));
		assertEquals(0, in.getLong());
		assertEquals("energy", word(in, 6));
		assertEquals(-1.5, in.getDouble());
		assertEquals(0.25, in.getDouble());
		assertTrue(Double.isNaN(in.getDouble()));
		assertEquals("J", word(in, 1));
		assertEquals(7, in.getLong());
		assertEquals("", word(in, 1));
		assertEquals(0, in.remaining());
	}

	/** Rows of all samples are in one array; words may have letters outside of the basic plane. */
	@Test
	void samplesFollowEachOther() throws IOException {
		for (int sample = 0; sample < 3; sample++) {
			put(sample, Map.of(), new Table(STATES.tag(), List.of(new Table.TextColumn("σ's", List.of("+", "𝕊-")),
					new Table.RealColumn("energy", "J", new double[] { sample, Double.NEGATIVE_INFINITY }))));
		}
		assertEquals(List.of("states.npy"), export());
		File file = read("states.npy");
		assertEquals(3, file.version(), "names outside of ASCII are told by version 3");
		assertEquals(
				"{'descr': [('sample', '<i8'), ('σ\\'s', '<U2'), ('energy [J]', '<f8')], 'fortran_order': False, 'shape': (6,), }",
				file.heading());
		for (int sample = 0; sample < 3; sample++) {
			assertEquals(sample, file.data().getLong());
			assertEquals("+", word(file.data(), 2));
			assertEquals(sample, file.data().getDouble());
			assertEquals(sample, file.data().getLong());
			assertEquals("𝕊-", word(file.data(), 2));
			assertEquals(Double.NEGATIVE_INFINITY, file.data().getDouble());
		}
		assertEquals(0, file.data().remaining());
	}

	/** A curve with errors, one without, and one of no points. */
	@Test
	void columnsThatDifferAreApart() throws IOException {
		put(0, Map.of(), Series.of(CURVE, Axis.of("t", "sweeps", 1), new Axis("C", "", new double[] { 2 }, new double[] {
				3 })));
		put(1, Map.of(), Series.of(CURVE, Axis.of("t", "sweeps", 4, 5), Axis.of("C", "", 6, 7)));
		put(2, Map.of(), Series.of(CURVE, Axis.of("t", "sweeps"), Axis.of("C", "")));
		assertEquals(List.of("curve-2.npy", "curve.npy"), export());
		assertEquals("{'descr': [('sample', '<i8'), ('t [sweeps]', '<f8'), ('C', '<f8'), ('error', '<f8')], "
				+ "'fortran_order': False, 'shape': (1,), }", read("curve.npy").heading());
		File plain = read("curve-2.npy");
		assertTrue(plain.heading().contains("'shape': (2,)"), plain.heading());
		assertEquals(2 * 3 * Double.BYTES, plain.data().remaining());
	}
}
