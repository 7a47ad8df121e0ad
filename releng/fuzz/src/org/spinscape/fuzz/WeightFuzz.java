// SPDX-License-Identifier: EPL-2.0
package org.spinscape.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.stored.StoredWeights;

import com.sun.management.ThreadMXBean;

/**
 * What the fuzzer calls with bytes of its making: the first one stands for a format, the rest is the content of a file of
 * weights. Each must give finite weights or a refusal that names the file, and no more memory than was predicted.
 */
public final class WeightFuzz {

	/** By the first byte of an input: a for the first. */
	private static final List<String> ENDINGS = List.of("safetensors", "npz", "onnx");
	/** Reading makes garbage: headers, buffers, the room that arrays grow through. */
	private static final long READING = 16L << 20;
	private static final int GARBAGE = 8;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
	private static final Path FOLDER = temporary();

	private WeightFuzz() {
	}

	private static Path temporary() {
		try {
			Path folder = Files.createTempDirectory("weights");
			folder.toFile().deleteOnExit();
			return folder;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** One input. */
	public static void fuzzerTestOneInput(byte[] data) throws IOException {
		String ending = ENDINGS.get(data.length == 0 ? 0 : Math.floorMod(data[0] - 'a', ENDINGS.size()));
		Path file = FOLDER.resolve("weights." + ending);
		Files.write(file, data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length));
		file.toFile().deleteOnExit();
		StoredWeights provider = new StoredWeights();
		Parameters parameters = provider.schema().parse(Map.of("file", file.toString()));
		if (excess(provider, parameters, file) > 0 && excess(provider, parameters, file) > 0) { // the first time loads classes
			throw new IllegalStateException("more memory than predicted was used");
		}
	}

	/** Reads the file. @return bytes allocated beyond what the prediction justifies, 0 or less if there are none */
	private static long excess(StoredWeights provider, Parameters parameters, Path file) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		try {
			for (WeightMatrix matrix : provider.build(parameters, new SplitMix64(1)).capability(FixedWeights.class)
					.orElseThrow().matrices()) {
				if (!Arrays.stream(matrix.values()).allMatch(Double::isFinite)) {
					throw new IllegalStateException("weights that are not finite");
				}
			}
		} catch (ParameterException e) {
			if (!e.getMessage().contains(file.getFileName().toString())) {
				throw new IllegalStateException("a refusal without its file: " + e.getMessage(), e);
			}
		}
		return THREADS.getCurrentThreadAllocatedBytes() - before - READING - GARBAGE * provider.memory(parameters);
	}
}
