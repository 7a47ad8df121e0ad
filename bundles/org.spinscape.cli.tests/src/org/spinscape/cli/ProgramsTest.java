// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment starts programs only where it is permitted, and then gives the same bits for any number of threads. */
class ProgramsTest {

	/** A chain of spins in a field, with a mark beside it that it was started; with another mark it hangs, once a run is under way. */
	private static final String CHAIN = """
			import json, os, struct, sys, time
			open(__file__ + ".started", "w").close()
			told, answers, n = sys.stdin.buffer, sys.stdout.buffer, 8
			asked = 0
			field = json.loads(told.readline())["seed"] % 1000 / 1e3
			print(json.dumps({"protocol": 1, "name": "chain", "space": "ising", "sites": n}), flush=True)
			while head := told.read(4):
			    asked += 1
			    if asked > 40 and os.path.exists("HANG"):
			        time.sleep(1000)
			    count = int.from_bytes(head, "little")
			    s = struct.unpack(f"{count * n}b", told.read(count * n))
			    energies = [-sum(s[k * n + i] * s[k * n + i + 1] for i in range(n - 1)) - field * sum(s[k * n:k * n + n])
			                for k in range(count)]
			    answers.write(head + struct.pack(f"<{count}d", *energies))
			    answers.flush()
			""";

	@TempDir
	private Path folder;
	private String experiment;

	@BeforeEach
	void write() throws IOException {
		boolean there;
		try {
			there = new ProcessBuilder("python3", "--version").start().onExit().join().exitValue() == 0;
		} catch (IOException e) {
			there = false;
		}
		assumeTrue(there, "skipped: there is no python3 in the path");
		Path program = Files.writeString(folder.resolve("chain.py"), CHAIN.replace("HANG", at("hang").replace("\\", "\\\\")));
		experiment = at("chain.spinscape");
		Spinscape made = Spinscape.run("new", "--hamiltonian", "external", "--set", "program=" + program, "--set",
				"with=python3", "--explorer", "barrier-tree", "--sampler", "metropolis", "--observable", "energy", "--sweeps",
				"40", "--burn-in", "10", "--samples", "3", "-o", experiment, "--allow-program");
		assertEquals(0, made.code(), made.err());
		Files.delete(folder.resolve("chain.py.started"));
	}

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private boolean started() {
		return Files.exists(folder.resolve("chain.py.started"));
	}

	@Test
	void nothingStartsUnasked() {
		for (List<String> line : List.of(List.of("run", experiment, "-o", at("run"), "--no-figures"),
				List.of("validate", experiment), List.of("preview", experiment),
				List.of("new", "--hamiltonian", "external", "--set", "program=" + at("chain.py"), "--set", "with=python3",
						"--explorer", "enumeration", "-o", at("other.spinscape")),
				List.of("check", "external", "--set", "program=" + at("chain.py"), "--set", "with=python3"))) {
			Spinscape refused = Spinscape.run(line.toArray(String[]::new));
			assertTrue(refused.code() != ExitCode.DONE, line::toString);
			assertTrue((refused.out() + refused.err()).contains("--allow-program"), () -> line + ": " + refused.err());
		}
		assertEquals(ExitCode.DONE, Spinscape.run("describe", "external").code());
		assertFalse(started());
		assertFalse(Files.exists(folder.resolve("run")));
	}

	/** It is interrupted, not failed: that would take twice the time after which a program is taken for hung. */
	@Test
	void whoStopsDoesNotWaitForAProgramThatHangs() throws IOException {
		Files.createFile(folder.resolve("hang"));
		Spinscape stopped = Spinscape.run("run", experiment, "-o", at("run"), "--no-figures", "--threads", "1", "--for", "1s",
				"--allow-program");
		assertEquals(ExitCode.INTERRUPTED, stopped.code(), stopped.err());
		Files.delete(folder.resolve("hang"));
		Spinscape resumed = Spinscape.run("resume", at("run"), "--no-figures", "--allow-program");
		assertEquals(ExitCode.DONE, resumed.code(), resumed.err());
	}

	@Test
	void sameBitsForAnyNumberOfThreads() throws IOException {
		Spinscape one = Spinscape.run("run", experiment, "-o", at("one"), "--no-figures", "--threads", "1",
				"--allow-program");
		assertEquals(ExitCode.DONE, one.code(), one.err());
		Spinscape three = Spinscape.run("--allow-program", "run", experiment, "-o", at("three"), "--no-figures", "--threads",
				"3");
		assertEquals(ExitCode.DONE, three.code(), three.err());
		assertEquals(-1, Files.mismatch(folder.resolve("one/results.h5"), folder.resolve("three/results.h5")));
		assertTrue(Files.exists(folder.resolve("one/inputs/chain.py.started")), "the copy of the run is what is started");
		String manifest = Files.readString(folder.resolve("one/manifest.json"));
		assertTrue(manifest.contains("whose file has the SHA-256") && manifest.contains("block by block"), manifest);
		Files.delete(folder.resolve("one/results.h5"));
		Spinscape resumed = Spinscape.run("resume", at("one"), "--no-figures");
		assertEquals(ExitCode.DONE, resumed.code(), resumed.err());
	}
}
