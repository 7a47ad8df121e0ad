// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/** Tables for other programs, letter by letter. */
class CsvExportTest {

	private static final ResultKind<Series> CURVE = ResultKind.series("curve", "a curve");
	private static final ResultKind<Scalar> ENERGY = ResultKind.scalar("energy", "J", "mean energy");

	@TempDir
	private Path folder;

	private final List<KeyedResult> results = new ArrayList<>();

	private void put(String arm, Map<String, String> point, int sample, Result result) {
		results.add(new KeyedResult(new ResultKey(arm, point, sample), result));
	}

	private String written(String name) throws IOException {
		CsvExport.write(folder, results);
		return Files.readString(folder.resolve(name));
	}

	@Test
	void numbersHaveOneTable() throws IOException {
		put("a, b", Map.of("T", "0.5", "L", "4"), ResultKey.ALL_SAMPLES, new Scalar(ENERGY.tag(), -1.5, 0.25, 0.125, 7));
		put("say \"c\"", Map.of("T", "1"), 3, Scalar.exact(ENERGY.tag().label("temperature", 2), Double.NEGATIVE_INFINITY));
		assertEquals("""
				arm,L,T,sample,name,value,thermal_error,disorder_error,unit,count,source
				"a, b",4,0.5,all,energy,-1.5,0.25,0.125,J,7,
				"say ""c""\",,1,3,energy[temperature=2],-inf,nan,nan,J,1,
				""", written("scalars.csv"));
	}

	@Test
	void whatIsNoNumberOrNoFractionIsWrittenAsOthersReadIt() {
		assertEquals("nan", CsvTable.number(Double.NaN));
		assertEquals("inf", CsvTable.number(Double.POSITIVE_INFINITY));
		assertEquals("-3", CsvTable.number(-3));
		assertEquals("0.1", CsvTable.number(0.1));
		assertEquals("999999999999999", CsvTable.number(1e15 - 1));
		assertEquals("1.0E15", CsvTable.number(1e15), "above, not every whole number is a double's");
		assertEquals("\",a\",\"\"\"b\",\"\n\"", CsvTable.line(new String[] { ",a", "\"b", "\n" }), "also at the beginning");
		assertEquals("\"two\nlines\",plain,\"a,b\"", CsvTable.line(new String[] { "two\nlines", "plain", "a,b" }));
	}

	/** Several samples share a file and say which they are; the heading is repeated where columns change. */
	@Test
	void samplesShareATable() throws IOException {
		put("a", Map.of(), ResultKey.ALL_SAMPLES, Series.of(CURVE, Axis.of("t", "sweeps", 1, 2),
				new Axis("C", "", new double[] { 3, 4 }, new double[] { 0.5, Double.NaN })));
		put("a", Map.of(), 0, Series.of(CURVE, Axis.of("t", "sweeps", 1), Axis.of("C", "", 5)));
		put("a", Map.of(), 1, Series.of(CURVE, Axis.of("t", "sec", 2), Axis.of("C", "", 6)));
		assertEquals("""
				sample,t [sweeps],C,error
				all,1,3,0.5
				all,2,4,nan
				0,1,5,
				sample,t [sec],C,error
				1,2,6,
				""", written("curve.csv"));
	}

	@Test
	void everyTypeHasItsColumns() throws IOException {
		put("a", Map.of(), 0, new Histogram(ResultKind.histogram("bins", "J", "counts").tag(), "energy",
				new double[] { 0, 1, 3 }, new double[] { 5, 6 }));
		put("a", Map.of(), 0, new Matrix(ResultKind.matrix("overlap", "", "overlaps").tag(), Axis.of("i", "", 1, 2),
				Axis.of("j", "sites", 7, 8, 9), new double[][] { { 1, 2, 3 }, { 4, 5, 6 } }));
		put("a", Map.of(), 0, new Table(ResultKind.table("minima", "minima").tag(),
				List.of(new Table.RealColumn("energy", "J", new double[] { 1, 0.5 }),
						new Table.IntegerColumn("size", "", new long[] { Long.MAX_VALUE, 2 }),
						new Table.TextColumn("state", List.of("+-", "a,b")))));
		put("a", Map.of(), 0, new Configurations(ResultKind.configurations("states", "J", "states").tag(), "2 spins",
				List.of("++", "--"), new double[] { -2, -1 }, Configurations.Layout.NONE));
		put("a", Map.of(), 0, new Verdict(ResultKind.verdict("deep", "It is deep.").tag(), Verdict.Level.CANNOT_SAY,
				"too few, by far"));
		assertEquals("energy from [J],energy to [J],count\n0,1,5\n1,3,6\n", written("bins.csv"));
		assertEquals("i,j [sites],overlap\n1,7,1\n1,8,2\n1,9,3\n2,7,4\n2,8,5\n2,9,6\n", written("overlap.csv"));
		assertEquals("energy [J],size,state\n1,9223372036854775807,+-\n0.5,2,\"a,b\"\n", written("minima.csv"));
		assertEquals("state,energy [J]\n++,-2\n--,-1\n", written("states.csv"));
		assertEquals("claim,level,evidence\nIt is deep.,CANNOT_SAY,\"too few, by far\"\n", written("deep.csv"));
		CsvTable number = CsvTable.of(new Scalar(ENERGY.tag(), 1, 0.25, Double.NaN, 1));
		assertEquals("name,value,error,unit", CsvTable.line(number.heading()));
		assertEquals("energy,1,0.25,J", CsvTable.line(number.rows().getFirst()));
	}

	/** Only what tells two files apart stands in their names, and nothing that a file system may not take. */
	@Test
	void namesTellFilesApart() throws IOException {
		Tree tree = new Tree(ResultKind.tree("barriers", "J", "barriers").tag().label("of", "a/b"), List.of(), List.of(),
				false);
		for (int sample = 0; sample < 2; sample++) {
			put("one", Map.of("L", "4", "T", "0.5"), sample, tree);
		}
		put("two", Map.of(), ResultKey.ALL_SAMPLES, tree);
		put("two", Map.of(), 0, Series.of(CURVE, Axis.of("t", ""), Axis.of("C", "")));
		CsvExport.write(folder, results);
		try (var files = Files.list(folder)) {
			assertEquals(List.of("barriers-of=a_b-one-L=4-T=0.5-s0000.csv", "barriers-of=a_b-one-L=4-T=0.5-s0001.csv",
					"barriers-of=a_b-two.csv", "curve-two.csv", "scalars.csv"),
					files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList()));
		}
	}
}
