// SPDX-License-Identifier: EPL-2.0
package org.spinscape.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;
import org.spinscape.hamiltonians.files.CnfFile;
import org.spinscape.hamiltonians.files.IsingFile;
import org.spinscape.hamiltonians.files.PolynomialFile;

import com.sun.management.ThreadMXBean;

/**
 * What the fuzzer calls with bytes of its making: the first one stands for a format, the rest is the content of an instance
 * file. Each must give a model with a finite energy or a refusal that names the place; anything else, and more memory
 * than was predicted, is a finding.
 */
public final class InstanceFuzz {

	/** By the first byte of an input: a for the first. */
	private static final List<String> FORMATS = List.of("rudy", "mc", "edge-list", "sparse", "mat", "or-library", "qubo",
			"qplib", "bqm-json", "auto", "cnf", "coo", "matrix-market", "wcnf", "hubo", "openjij-json");
	private static final List<String> POLYNOMIALS = List.of("hubo", "openjij-json");
	/** Predictions beyond this are refused, as a run would refuse what does not fit the heap. */
	private static final long MOST_PREDICTED = 64L << 20;
	/** Reading makes garbage: buffers, words, decimal numbers; the peak is what was predicted. */
	private static final long READING = 16L << 20;
	private static final int GARBAGE = 8;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
	private static final Path FILE = temporary();

	private InstanceFuzz() {
	}

	private static Path temporary() {
		try {
			Path file = Files.createTempFile("instance", ".txt");
			file.toFile().deleteOnExit();
			return file;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** One input. */
	public static void fuzzerTestOneInput(byte[] data) throws IOException {
		String format = data.length == 0 ? "auto" : FORMATS.get(Math.floorMod(data[0] - 'a', FORMATS.size()));
		byte[] content = data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
		HamiltonianProvider provider = format.endsWith("cnf") ? new CnfFile()
				: POLYNOMIALS.contains(format) ? new PolynomialFile() : new IsingFile();
		Map<String, String> values = new HashMap<>(Map.of("file", FILE.toString()));
		if (!format.equals("cnf")) {
			values.put("format", format);
		}
		Files.write(FILE, content);
		Parameters parameters = provider.schema().parse(values);
		if (excess(provider, parameters) > 0) { // classes that are loaded the first time allocate too
			long excess = excess(provider, parameters);
			if (excess > 0) {
				throw new IllegalStateException(excess + " bytes more than predicted were used");
			}
		}
	}

	/** Reads the file. @return bytes allocated beyond what the prediction justifies, 0 or less if there are none */
	private static long excess(HamiltonianProvider provider, Parameters parameters) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		long predicted = 0;
		try {
			predicted = provider.memory(parameters);
			if (predicted > MOST_PREDICTED) {
				return 0;
			}
			energy(provider.build(parameters, new SplitMix64(1)));
		} catch (ParameterException e) {
			if (!e.getMessage().contains(FILE.getFileName() + ", line ")) {
				throw new IllegalStateException("a refusal without its place: " + e.getMessage(), e);
			}
		}
		return THREADS.getCurrentThreadAllocatedBytes() - before - READING - GARBAGE * predicted;
	}

	private static <C extends Configuration> void energy(Hamiltonian<C> model) {
		if (!Double.isFinite(model.energy(model.space().create()))) {
			throw new IllegalStateException("the energy is not finite");
		}
	}
}
