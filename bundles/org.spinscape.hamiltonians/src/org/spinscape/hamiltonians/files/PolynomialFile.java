// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/** A polynomial of spins or bits from a file, of any order. */
@Component(service = HamiltonianProvider.class)
public final class PolynomialFile implements HamiltonianProvider {

	private static final String FILE = FileAccess.PARAMETER;
	private static final String FORMAT = "format";
	private static final String VARTYPE = "vartype";
	private static final String AUTO = "auto";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(FILE).describe("A polynomial in one of the formats; it may be packed with gzip.")
			.choice(FORMAT, AUTO, Stream.concat(Stream.of(AUTO), Stream.of(PolynomialFormat.labels())).toArray(String[]::new))
			.describe("auto: by content. hubo: lines 'w i j k', a coefficient and the numbers of its variables, with comments"
					+ " after #; bqm-json: a binary quadratic model of dimod, by to_serializable(); openjij-json: a"
					+ " BinaryPolynomialModel of OpenJij, by to_serializable().")
			.choice(VARTYPE, AUTO, AUTO, Variables.SPINS.vartype(), Variables.BITS.vartype())
			.describe("What the variables are, SPIN s = +-1 or BINARY x = (1 - s)/2; auto: as the file says, hubo in its"
					+ " comment 'vartype=...'.")
			.build();

	@Override
	public String id() {
		return "polynomial-file";
	}

	@Override
	public String name() {
		return "Interaction polynomial from a file";
	}

	@Override
	public String description() {
		return "Products of any number of spins, or of bits x = (1 - s)/2, with their coefficients, read from a file: a"
				+ " higher-order problem (HUBO) as text, or as the common Python packages write it. The energy is the value of"
				+ " the polynomial; products of bits are multiplied out exactly.";
	}

	@Override
	public String formula() {
		return "H = \\sum_a c_a \\prod_{i \\in a} s_i";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together, if all products are of an even number of spins.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		try {
			Path file = parameters.file(FILE);
			PolynomialReader reader = format(parameters).reader();
			boolean bits = chosen(parameters).orElse(Variables.BITS) == Variables.BITS;
			return reader.counts(file, chosen(parameters)).bytes(bits);
		} catch (ParameterException e) {
			return 0; // build will say what is wrong
		}
	}

	@Override
	public String remark(Parameters parameters) {
		Polynomial polynomial = read(parameters);
		Map<Integer, Long> orders = polynomial.terms().entrySet().stream().filter(term -> term.getKey().hasRemaining())
				.collect(Collectors.groupingBy(term -> term.getKey().remaining(), TreeMap::new,
						Collectors.counting()));
		boolean spins = polynomial.variables() == Variables.SPINS;
		String products = orders.entrySet().stream()
				.map(entry -> Summary.count(entry.getValue(), "product") + " of " + entry.getKey())
				.collect(Collectors.joining(", "));
		BigDecimal constant = polynomial.terms().getOrDefault(IntBuffer.wrap(new int[0]), BigDecimal.ZERO);
		return format(parameters).label() + ": " + Summary.count(polynomial.sites(), spins ? "spin" : "bit") + ", "
				+ (products.isEmpty() ? "no products" : products)
				+ (constant.signum() == 0 ? "" : ", constant " + Weights.text(constant)) + ", to be minimised";
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return PolynomialModel.of(read(parameters));
	}

	private static Polynomial read(Parameters parameters) {
		return format(parameters).reader().read(parameters.file(FILE), chosen(parameters));
	}

	private static PolynomialFormat format(Parameters parameters) {
		return PolynomialFormat.named(parameters.text(FORMAT)).orElseGet(() -> PolynomialFormat.of(parameters.file(FILE)));
	}

	private static Optional<Variables> chosen(Parameters parameters) {
		return Variables.ofVartype(parameters.text(VARTYPE));
	}
}
