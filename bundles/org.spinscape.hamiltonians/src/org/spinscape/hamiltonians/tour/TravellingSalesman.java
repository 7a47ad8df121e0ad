// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import java.util.List;
import java.util.OptionalDouble;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.files.TsplibFile;

/** The shortest round trip through cities. */
@Component(service = HamiltonianProvider.class)
public final class TravellingSalesman implements HamiltonianProvider {

	private static final String CITIES = "cities";
	private static final String RANDOM = "random";
	private static final String CIRCLE = "circle";
	private static final String FROM_FILE = "file";
	private static final String NUMBER = "N";
	private static final String MOVES = "moves";
	private static final String FILE = "file";
	private static final int FEWEST = 5;
	private static final long BYTES_PER_CITY = 16;
	/** Mean distance of two points in the unit square. */
	private static final double MEAN_DISTANCE = (2 + Math.sqrt(2) + 5 * Math.log(1 + Math.sqrt(2))) / 15;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice(CITIES, RANDOM, RANDOM, CIRCLE, FROM_FILE)
			.describe("Where the cities are: random points of the unit square, equally spaced on a circle that touches its"
					+ " sides, or as a file says.")
			.integer(NUMBER, 9, FEWEST, TsplibFile.MOST_CITIES).unit("cities").describe("Number of cities.")
			.onlyWith(CITIES, RANDOM, CIRCLE)
			.optionalFile(FILE)
			.describe("With cities=file: a TSPLIB file with coordinates in the plane (EUC_2D, CEIL_2D, MAN_2D or MAX_2D).")
			.onlyWith(CITIES, FROM_FILE)
			.choice(MOVES, TourMoves.TWO_OPT.id(), TourMoves.TWO_OPT.id(), TourMoves.SWAP.id())
			.describe("How a trip is changed: two-opt visits a part of it in the other order, swap exchanges two cities.")
			.rule(FILE, p -> !fromFile(p) || !p.file(FILE).toString().isEmpty(),
					_ -> "no file is named; give the path of a TSPLIB file")
			.build();

	private static boolean fromFile(Parameters parameters) {
		return FROM_FILE.equals(parameters.text(CITIES));
	}

	@Override
	public String id() {
		return "travelling-salesman";
	}

	@Override
	public String name() {
		return "Travelling salesman";
	}

	@Override
	public String description() {
		return "Round trips through cities; the energy is the length. Trips that differ only in where they begin or which way"
				+ " they go are one state, (N-1)!/2 in all: up to 12 cities they can be listed. With two-opt moves the landscape"
				+ " is much smoother than with swaps, and both have one big valley of good trips.";
	}

	@Override
	public String formula() {
		return "H(\\pi) = \\sum_{i=1}^{N} d(\\pi_i, \\pi_{i+1}), \\qquad \\pi_{N+1} = \\pi_1";
	}

	@Override
	public String symmetry() {
		return "The trip may begin at any city and go either way: such trips are one state here.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("G. Reinelt", "TSPLIB - A traveling salesman problem library", "ORSA J. Comput. 3, 376", 1991,
						"10.1287/ijoc.3.4.376"),
				new Reference("P. F. Stadler, W. Schnabl", "The landscape of the traveling salesman problem",
						"Phys. Lett. A 161, 337", 1992, ""));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(circle(7), circle(9), found(40, "two-opt"),
				KnownValue.of("mean length of all trips", 8 * MEAN_DISTANCE, 1e-9,
						"N times the mean distance of two points of the unit square").at(NUMBER, "8")
						.by("enumeration", ThermalKinds.EXACT_ENERGY, 1e12).with("temperatures", "1e12").samples(400),
				KnownValue.of("logarithm of the number of trips through 9 cities", Math.log(20160), 1e-9, "8!/2")
						.by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, 1e12).with("temperatures", "1e12"),
				KnownValue.of("minima of 8 cities on a circle with two-opt moves", 1, 1e-9,
						"trips that cross themselves can be shortened, and only the polygon does not")
						.at(CITIES, CIRCLE).at(NUMBER, "8").by("barrier-tree", LandscapeKinds.MINIMA));
	}

	private static double polygon(int cities) {
		return cities * Math.sin(Math.PI / cities);
	}

	private static KnownValue circle(int cities) {
		return KnownValue.of("shortest trip through " + cities + " cities on a circle", polygon(cities), 1e-9,
				"the regular polygon: a shortest trip does not cross itself").at(CITIES, CIRCLE)
				.at(NUMBER, Integer.toString(cities)).by("enumeration", LandscapeKinds.GROUND_ENERGY);
	}

	private static KnownValue found(int cities, String moves) {
		return KnownValue.of("shortest trip through " + cities + " cities on a circle, by search", polygon(cities), 1e-9,
				"the regular polygon: a shortest trip does not cross itself").at(CITIES, CIRCLE)
				.at(NUMBER, Integer.toString(cities)).at(MOVES, moves).by("ground-state", SearchKinds.BEST_ENERGY)
				.with("target", "best-known").with("budget", "60");
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return fromFile(parameters) ? 0 : BYTES_PER_CITY * parameters.integer(NUMBER);
	}

	@Override
	public String remark(Parameters parameters) {
		return fromFile(parameters) ? TsplibFile.read(parameters.file(FILE)).remark() : "";
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Distances distances = switch (parameters.text(CITIES)) {
			case RANDOM -> PlaneDistances.random(parameters.integer(NUMBER), disorder);
			case CIRCLE -> PlaneDistances.circle(parameters.integer(NUMBER), disorder);
			default -> PlaneDistances.of(TsplibFile.read(parameters.file(FILE)));
		};
		OptionalDouble best = CIRCLE.equals(parameters.text(CITIES)) ? OptionalDouble.of(polygon(parameters.integer(NUMBER)))
				: OptionalDouble.empty();
		return new TourLength(distances, TourMoves.named(parameters.text(MOVES)), best);
	}
}
