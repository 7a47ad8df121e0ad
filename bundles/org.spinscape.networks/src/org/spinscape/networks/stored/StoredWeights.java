// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.data.BadData;

/** Weights that another program has learnt, read from a file. */
@Component(service = HamiltonianProvider.class)
public final class StoredWeights implements HamiltonianProvider {

	private static final String FILE = "file";
	private static final long LARGEST_FILE = Integer.MAX_VALUE - 16;
	/** The content, and a double for each value of two bytes, twice. */
	private static final int PLAIN = 9;
	/** Packed weights are hardly smaller; what is much smaller is refused as it grows. */
	private static final int PACKED = 32;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(FILE).describe(
					"Weights as other programs write them: safetensors, npz, or onnx (the initialisers). Matrices of"
							+ " real numbers are taken, with all sides of a tensor but the first in one; vectors and whole numbers are"
							+ " passed over.")
			.build();

	@Override
	public String id() {
		return "stored-weights";
	}

	@Override
	public String name() {
		return "Weights from a file";
	}

	@Override
	public String description() {
		return "The weights of a network that another program has trained, for those who look at weights, as weight-spectra"
				+ " does. What loss they are a minimum of is not known: the energy is half the squared distance from them.";
	}

	@Override
	public String formula() {
		return "H(w) = \\frac{1}{2} |w - w_0|^2";
	}

	@Override
	public String symmetry() {
		return "Rotations about the weights that were read.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		try {
			Path file = parameters.file(FILE);
			return Files.size(file) * ("npz".equals(ending(file)) ? PACKED : PLAIN);
		} catch (IOException e) {
			return 0; // why it cannot be read is said when it is
		}
	}

	@Override
	public String remark(Parameters parameters) {
		return matrices(parameters).stream()
				.map(matrix -> matrix.layer() + " " + matrix.rows() + " x " + matrix.columns())
				.collect(Collectors.joining(", ", "matrices: ", ""));
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return new WellAroundWeights(matrices(parameters));
	}

	private static String ending(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static List<WeightMatrix> matrices(Parameters parameters) {
		Path file = parameters.file(FILE);
		String name = file.getFileName().toString();
		try {
			if (Files.size(file) > LARGEST_FILE) {
				throw new BadData(name + ": is larger than 2 GiB; give a part of the layers");
			}
			byte[] content = Files.readAllBytes(file);
			return switch (ending(file)) {
				case "safetensors" -> Safetensors.read(content, name);
				case "npz" -> NpzArrays.read(content, name);
				case "onnx" -> OnnxInitialisers.read(content, name);
				default -> throw new BadData(name
						+ ": ends in none of .safetensors, .npz and .onnx; save it as one of these");
			};
		} catch (BadData e) {
			throw new ParameterException(FILE, e.getMessage());
		} catch (EOFException e) {
			throw new ParameterException(FILE, name + ": ends before its arrays do; it was cut short");
		} catch (IOException e) {
			throw new ParameterException(FILE, "'" + name + "' cannot be read: " + e.getClass().getSimpleName()
					+ "; give the path of a readable file");
		}
	}
}
