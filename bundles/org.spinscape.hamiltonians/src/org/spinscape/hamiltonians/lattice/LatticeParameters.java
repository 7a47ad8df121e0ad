// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.files.GraphFile;

/** The parameters by which models name their {@link Lattice}. */
public final class LatticeParameters {

	private static final String LATTICE = "lattice";
	private static final String DIMENSION = "dimension";
	private static final String SIZE = "L";
	private static final String BOUNDARY = "boundary";
	private static final String SITES = "N";
	private static final String DEGREE = "degree";
	private static final String GRAPH = "file";

	private static final String HYPERCUBIC = "hypercubic";
	private static final String TRIANGULAR = "triangular";
	private static final String HONEYCOMB = "honeycomb";
	private static final String KAGOME = "kagome";
	private static final String BODY_CENTRED = "bcc";
	private static final String CHIMERA = "chimera";
	private static final String PEGASUS = "pegasus";
	private static final String ZEPHYR = "zephyr";
	private static final String REGULAR = "random-regular";
	private static final String ERDOS_RENYI = "erdos-renyi";
	private static final String FROM_FILE = "file";
	private static final String PERIODIC = "periodic";
	private static final String CYLINDER = "cylinder";
	/** Lattices that repeat a cell. */
	private static final String[] CELLS = { HYPERCUBIC, TRIANGULAR, HONEYCOMB, KAGOME, BODY_CENTRED, CHIMERA };
	/** Those, and graphs that have a size as they do. */
	private static final String[] SIZED = { HYPERCUBIC, TRIANGULAR, HONEYCOMB, KAGOME, BODY_CENTRED, CHIMERA, PEGASUS,
			ZEPHYR };

	/** Neighbour lists have 31-bit positions and hold each bond twice. */
	private static final double MOST_BONDS = 0x1p30 - 8;
	/** Random graphs of higher degree are drawn too often before one succeeds. */
	private static final int HIGHEST_DEGREE = 16;

	/** Builder arrays, drawn couplings and compressed rows, with room for the growth of the former. */
	private static final long BYTES_PER_BOND = 68;
	private static final long BYTES_PER_SITE = 32;
	/** Ends of the bonds of a graph, and the set of pairs that are joined already. */
	private static final long BYTES_PER_RANDOM_BOND = 96;

	private LatticeParameters() {
	}

	/** Adds the parameters and their rules to a schema. */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema) {
		return schema
				.choice(LATTICE, HYPERCUBIC, HYPERCUBIC, TRIANGULAR, HONEYCOMB, KAGOME, BODY_CENTRED, CHIMERA, PEGASUS,
						ZEPHYR, REGULAR, ERDOS_RENYI, FROM_FILE)
				.describe("hypercubic: chain, square, simple cubic lattice and so on, by dimension; triangular, honeycomb or"
						+ " kagome in the plane; bcc: body-centred cubic; chimera, pegasus, zephyr: the graphs of"
						+ " quantum annealers, the first with boundary=open; random-regular: a random graph in which all sites have"
						+ " equally many neighbours; erdos-renyi: a random graph of independent bonds; file: the graph in a file.")
				.integer(DIMENSION, 2, 1, 4)
				.describe("Of the hypercubic lattice: 1 for the chain, 2 for the square, 3 for the simple cubic lattice.")
				.onlyWith(LATTICE, HYPERCUBIC)
				.integer(SIZE, 4, 2, 1024).unit("cells")
				.describe(
						"Linear size of a lattice; a cell has 1 site, on the honeycomb and bcc lattice 2, on kagome 3, on chimera 8."
								+ " With joined boundaries at least 3, where a cell has several sites 2. Pegasus has 8(3L-1)(L-1) sites,"
								+ " zephyr 16L(2L+1).")
				.onlyWith(LATTICE, SIZED)
				.choice(BOUNDARY, PERIODIC, PERIODIC, "open", CYLINDER)
				.describe(
						"Whether opposite faces of a lattice are joined (periodic), free (open), or joined in the first direction"
								+ " only (cylinder): then a planar lattice remains a planar graph.")
				.onlyWith(LATTICE, CELLS)
				.integer(SITES, 16, 2, 10_000_000).unit("sites").describe("Of random graphs: number of sites.")
				.onlyWith(LATTICE, REGULAR, ERDOS_RENYI)
				.positive(DEGREE, 3).unit("bonds")
				.describe("Of random graphs: neighbours of a site, with erdos-renyi in the mean.")
				.cite("A. Steger, N. C. Wormald, Comb. Probab. Comput. 8, 377 (1999)")
				.onlyWith(LATTICE, REGULAR, ERDOS_RENYI)
				.optionalFile(GRAPH)
				.describe(
						"With lattice=file: a graph as an edge list or in another format of ising-file. Only who is joined to"
								+ " whom counts; weights are not read.")
				.onlyWith(LATTICE, FROM_FILE)
				.rule(GRAPH, p -> !fromFile(p) || !p.file(GRAPH).toString().isEmpty(),
						_ -> "no file is named; give the path of a graph")
				.rule(SIZE, LatticeParameters::joinsOnce, LatticeParameters::tooSmall)
				.rule(SIZE, p -> cell(p).isEmpty() && wires(p).isEmpty() || bonds(p) <= MOST_BONDS,
						LatticeParameters::tooLarge)
				.rule(SITES, p -> !random(p) || bonds(p) <= MOST_BONDS,
						p -> String.format("with %.3g bonds the graph does not fit its lists; use fewer than %.3g bonds",
								bonds(p), MOST_BONDS))
				.rule(DEGREE, p -> !random(p) || p.real(DEGREE) < p.integer(SITES),
						p -> "a site has only " + (p.integer(SITES) - 1) + " others to be joined to; use less, or a larger N")
				.rule(DEGREE, p -> !REGULAR.equals(p.text(LATTICE)) || drawable(p),
						p -> "no regular graph can be drawn with " + p.real(DEGREE) + " neighbours of " + p.integer(SITES)
								+ " sites; use a whole number up to " + HIGHEST_DEGREE + " that is even unless N is");
	}

	/** Whether the graph is read from a file. */
	public static boolean fromFile(Parameters parameters) {
		return FROM_FILE.equals(parameters.text(LATTICE));
	}

	private static boolean random(Parameters parameters) {
		return cell(parameters).isEmpty() && wires(parameters).isEmpty() && !fromFile(parameters);
	}

	/** Whether a graph is drawn that is in pieces in all likelihood: without a bond here and there, or of lines and rings. */
	public static boolean fallsApart(Parameters parameters) {
		return random(parameters) && (!REGULAR.equals(parameters.text(LATTICE)) || parameters.real(DEGREE) < 3);
	}

	private static boolean joinsOnce(Parameters parameters) {
		return cell(parameters).stream().allMatch(
				cell -> parameters.integer(SIZE) >= cell.smallestPeriodic(joined(parameters, cell)));
	}

	private static String tooSmall(Parameters parameters) {
		UnitCell cell = cell(parameters).orElseThrow();
		return parameters.integer(SIZE) + " is too small with joined boundaries, where two sites would be joined twice;"
				+ " use at least " + cell.smallestPeriodic(joined(parameters, cell)) + ", or boundary=open";
	}

	private static String tooLarge(Parameters parameters) {
		int dimension = cell(parameters).map(UnitCell::dimension).orElse(2);
		int size = parameters.integer(SIZE);
		double fits = size * Math.pow(MOST_BONDS / bonds(parameters), 1.0 / dimension);
		return String.format("a lattice of %.3g sites and %.3g bonds does not fit its lists; use L up to %d",
				sites(parameters), bonds(parameters), (int) fits);
	}

	private static boolean drawable(Parameters parameters) {
		double degree = parameters.real(DEGREE);
		return degree == Math.rint(degree) && degree <= HIGHEST_DEGREE && degree * parameters.integer(SITES) % 2 == 0;
	}

	/** What is repeated; empty for random graphs and those of files. */
	private static Optional<UnitCell> cell(Parameters parameters) {
		return switch (parameters.text(LATTICE)) {
			case HYPERCUBIC -> Optional.of(UnitCell.hypercubic(parameters.integer(DIMENSION)));
			case TRIANGULAR -> Optional.of(UnitCell.triangular());
			case HONEYCOMB -> Optional.of(UnitCell.honeycomb());
			case KAGOME -> Optional.of(UnitCell.kagome());
			case BODY_CENTRED -> Optional.of(UnitCell.bodyCentred());
			case CHIMERA -> Optional.of(UnitCell.chimera());
			default -> Optional.empty();
		};
	}

	/** The wires of a quantum annealer; empty for other graphs. */
	private static Optional<WireGrid> wires(Parameters parameters) {
		return switch (parameters.text(LATTICE)) {
			case PEGASUS -> Optional.of(WireGrid.pegasus(parameters.integer(SIZE)));
			case ZEPHYR -> Optional.of(WireGrid.zephyr(parameters.integer(SIZE)));
			default -> Optional.empty();
		};
	}

	/** In how many directions, the first ones, opposite faces are joined. */
	private static int joined(Parameters parameters, UnitCell cell) {
		return switch (parameters.text(BOUNDARY)) {
			case PERIODIC -> cell.dimension();
			case CYLINDER -> 1;
			default -> 0;
		};
	}

	/** Number of sites; of a lattice as it would be, also where that is too many. */
	public static double sites(Parameters parameters) {
		return cell(parameters).map(cell -> CellLattice.sites(cell, parameters.integer(SIZE)))
				.or(() -> wires(parameters).map(WireGrid::sitesAsReal)).orElseGet(() -> (double) parameters.integer(SITES));
	}

	/** Number of bonds; of a lattice as it would be, also where that is too many; 0 if its file cannot be read. */
	public static double bonds(Parameters parameters) {
		if (fromFile(parameters)) {
			return ofFile(parameters, GraphFile::entries);
		}
		return cell(parameters)
				.map(cell -> CellLattice.bonds(cell, parameters.integer(SIZE), joined(parameters, cell)))
				.or(() -> wires(parameters).map(WireGrid::bondsAsReal)).orElseGet(() -> Math.max(1, Math.rint(parameters.real(
						DEGREE) * parameters.integer(SITES) / 2)));
	}

	private static long ofFile(Parameters parameters, ToLongFunction<Path> what) {
		try {
			return what.applyAsLong(parameters.file(GRAPH));
		} catch (ParameterException e) {
			return 0; // building will say what is wrong
		}
	}

	/** Memory in bytes of a pair model on the lattice, while it is built; 0 if its file cannot be read. */
	public static long memory(Parameters parameters) {
		if (fromFile(parameters)) {
			return ofFile(parameters, GraphFile::memory);
		}
		long perBond = BYTES_PER_BOND + (random(parameters) ? BYTES_PER_RANDOM_BOND : 0);
		return (long) (sites(parameters) * BYTES_PER_SITE + bonds(parameters) * perBond);
	}

	/** The lattice that the parameters name. @param random used by random graphs only */
	public static Lattice lattice(Parameters parameters, RandomStream random) {
		if (fromFile(parameters)) {
			return new FileGraph(GraphFile.read(parameters.file(GRAPH)));
		}
		Optional<UnitCell> cell = cell(parameters);
		if (cell.isPresent()) {
			return new CellLattice(cell.get(), parameters.integer(SIZE), joined(parameters, cell.get()));
		}
		Optional<WireGrid> wires = wires(parameters);
		if (wires.isPresent()) {
			return wires.get();
		}
		int sites = parameters.integer(SITES);
		return REGULAR.equals(parameters.text(LATTICE)) ? RandomGraph.regular(sites, (int) parameters.real(DEGREE), random)
				: RandomGraph.erdosRenyi(sites, (int) bonds(parameters), random);
	}
}
