// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Components;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;

/** Programs as models: right ones, and those that are wrong in every way. Written in Python, without its libraries. */
class ExternalModelTest {

	private static final ExternalModel PROVIDER = new ExternalModel();
	private static final Components ALL = Components.none().permitting(_ -> true);

	/** A ring of spins; what the first argument names goes wrong. */
	private static final String RING = """
			import json, os, struct, sys, time
			wrong, n = sys.argv[1], 6
			told, answers = sys.stdin.buffer, sys.stdout.buffer
			seed = json.loads(told.readline())["seed"]
			greeting = {"protocol": 1, "name": "ring", "space": "ising", "sites": n}
			greeting.update(eval(sys.argv[2]) if len(sys.argv) > 2 else {})
			print("Hello!" if wrong == "greeting" else json.dumps(greeting), flush=True)
			mark, asked = os.path.dirname(os.path.abspath(__file__)) + "/died", 0
			while head := told.read(4):
			    count = int.from_bytes(head, "little")
			    s = struct.unpack(f"{count * n}b", told.read(count * n))
			    asked += 1
			    if wrong == "once" and not os.path.exists(mark):
			        open(mark, "w").close()
			        sys.exit(5)
			    if wrong == "dies":
			        sys.exit("out of luck")
			    if wrong == "hangs":
			        time.sleep(600)
			    if wrong == "talks":
			        print("Now I compute", flush=True)
			    energies = [-sum(s[k * n + i] * s[k * n + (i + 1) % n] for i in range(n)) * (seed % 7 + 1.0 if wrong == "seed" else 1)
			                for k in range(count)]
			    if wrong == "nan":
			        energies = [float("nan") if s[k * n:k * n + n] == (1, 1, -1, 1, 1, 1) else 1.0 for k in range(count)]
			    if wrong == "potts":
			        energies = [float(sum(s[k * n:k * n + n])) for k in range(count)]
			    answers.write(head + struct.pack(f"<{count}d", *energies))
			    answers.flush()
			""";

	@TempDir
	private Path folder;

	@BeforeAll
	static void python() {
		boolean there;
		try {
			there = new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))").start()
					.onExit().join().exitValue() == 0;
		} catch (IOException e) {
			there = false;
		}
		assumeTrue(there, "skipped: there is no python3 (3.8 or later) in the path");
	}

	private Map<String, String> values(String wrong) throws IOException {
		Path file = Files.writeString(folder.resolve("ring.py"), RING);
		return new HashMap<>(Map.of("program", file.toString(), "with", "python3", "arguments", wrong));
	}

	private static Hamiltonian<?> build(Map<String, String> values, long seed) {
		return PROVIDER.build(PROVIDER.schema().parse(values).with(ALL), new SplitMix64(seed));
	}

	@SuppressWarnings("unchecked") // the program says so
	private static Hamiltonian<IsingConfiguration> spins(Map<String, String> values) {
		return (Hamiltonian<IsingConfiguration>) build(values, 1);
	}

	private static <C extends Configuration> double energy(Hamiltonian<C> model, String state) {
		return model.energy(model.space().parse(state));
	}

	private static double[] all(Hamiltonian<?> model) {
		double[] energies = new double[64];
		model.capability(BlockEnergies.class).orElseThrow().energies(0, energies);
		return energies;
	}

	@Test
	void programConforms() throws IOException {
		Map<String, String> values = values("fine {'symmetric':True,'quantum':2,'unit':'K'}");
		assertEquals(List.of(), ProviderConformance.check(PROVIDER, values, ALL));
		Hamiltonian<IsingConfiguration> model = spins(values);
		assertEquals(-6, energy(model, "++++++"));
		assertEquals(-2, energy(model, "++--++"));
		assertEquals(6, energy(model, "+-+-+-"));
		assertEquals("K", model.energyUnit());
		assertEquals(2, model.capability(IntegerEnergies.class).orElseThrow().quantum());
	}

	@Test
	void manyThreadsGetTheSameAsOne() throws IOException {
		Hamiltonian<?> model = build(values("fine"), 1);
		double[] once = all(model);
		IntStream.range(0, 64).forEach(state -> {
			IsingSpace space = (IsingSpace) model.space();
			IsingConfiguration spins = space.create();
			space.assign(spins, state);
			assertEquals(once[state], energy(model, spins.toText()));
		});
		IntStream.range(0, 40).parallel().forEach(_ -> assertArrayEquals(once, all(model)));
	}

	@Test
	void disorderIsThatOfTheSeed() throws IOException {
		Map<String, String> values = values("seed");
		double[] energies = all(build(values, 3));
		assertArrayEquals(energies, all(build(values, 3)));
		assertNotEquals(energies[0], all(build(values, 4))[0]);
	}

	@Test
	void pottsSpins() throws IOException {
		Hamiltonian<?> model = build(values("potts {'space':'potts','values':3}"), 1);
		assertEquals(new PottsSpace(6, 3), model.space());
		assertEquals(7, energy(model, "012211"));
	}

	@Test
	void programThatDiesOnceIsStartedAgain() throws IOException {
		assertEquals(-6, energy(build(values("once"), 1), "++++++"));
		assertTrue(Files.exists(folder.resolve("died")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"dies|ended with exit code 1|out of luck|try it by hand",
			"hangs|did not answer within 0.300 s|timeout|flush",
			"talks|something else than 1 energies|Now I compute|standard output",
			"nan|NaN|++-+++|finite number",
			"fine {'quantum':4}|no whole multiple of its quantum 4.0|++-+++|leave \"quantum\" out" })
	void whatGoesWrongIsOneSentence(String wrong, String what, String detail, String remedy) throws IOException {
		Map<String, String> values = values(wrong);
		if (wrong.equals("hangs")) {
			values.put("timeout", "0.3");
		}
		Hamiltonian<?> model = build(values, 1);
		String message = assertThrows(IllegalStateException.class, () -> energy(model, "++-+++")).getMessage();
		for (String part : List.of("'python3 ring.py " + wrong + "'", what, detail, remedy)) {
			assertTrue(message.contains(part), () -> part + " in: " + message);
		}
		assertFalse(message.contains("\n") || message.contains(folder.toString()), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"greeting|no JSON object|Hello!",
			"fine {'protocol':2}|protocol 2|this Spinscape speaks 1",
			"fine {'sites':0}|number of sites|\"sites\": N",
			"fine {'space':'torus'}|names no space|\"potts\"",
			"fine {'space':'potts'}|number of values|q from 2 to 10",
			"fine {'symetric':True}|unknown entry \"symetric\"|symmetric" })
	void greetingIsRefusedInWords(String wrong, String what, String remedy) throws IOException {
		Map<String, String> values = values(wrong);
		String message = assertThrows(ParameterException.class, () -> build(values, 1)).getMessage();
		assertTrue(message.contains(what) && message.contains(remedy), message);
	}

	@Test
	void whatCannotBeStartedIsSaid() throws IOException {
		Map<String, String> values = values("fine");
		values.put("with", "");
		assertTrue(assertThrows(ParameterException.class, () -> build(values, 1)).getMessage().contains("chmod +x"));
		values.put("with", "no-such-interpreter");
		assertTrue(assertThrows(ParameterException.class, () -> build(values, 1)).getMessage()
				.contains("install 'no-such-interpreter'"));
	}

	@Test
	void nothingIsStartedUnasked() throws IOException {
		Map<String, String> values = values("once");
		Parameters parameters = PROVIDER.schema().parse(values);
		String message = assertThrows(ParameterException.class, () -> PROVIDER.build(parameters, new SplitMix64(1)))
				.getMessage();
		assertTrue(message.contains("'python3 ring.py once'") && message.contains("--allow-program"), message);
		assertTrue(PROVIDER.remark(parameters).contains("SHA-256"));
	}

	@Test
	void permissionIsForThisContentWithTheseWords() throws IOException {
		ProgramCall call = call(values("fine"));
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Map<String, String> moved = values("fine");
		moved.put("program", Files.copy(folder.resolve("ring.py"), elsewhere.resolve("ring.py")).toString());
		assertEquals(call, call(moved));
		assertFalse(call.key().equals(call(values("fine -x")).key()));
		Files.writeString(elsewhere.resolve("ring.py"), RING + "#");
		assertFalse(call.key().equals(call(moved).key()));
		moved.put("with", "sh");
		assertFalse(call.key().equals(call(moved).key()));
	}

	private static ProgramCall call(Map<String, String> values) {
		return PROVIDER.call(PROVIDER.schema().parse(values));
	}
}
