// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import org.junit.jupiter.api.Nested;
import org.spinscape.conformance.HamiltonianConformance;
import org.spinscape.conformance.HamiltonianFixture;
import org.spinscape.hamiltonians.chain.GoProtein;
import org.spinscape.hamiltonians.chain.HpProtein;
import org.spinscape.hamiltonians.cluster.LennardJones;
import org.spinscape.hamiltonians.combinatorial.NkLandscape;
import org.spinscape.hamiltonians.combinatorial.NumberPartitioning;
import org.spinscape.hamiltonians.combinatorial.RandomSatisfiability;
import org.spinscape.hamiltonians.formula.FormulaHamiltonian;
import org.spinscape.hamiltonians.kinetic.EastModel;
import org.spinscape.hamiltonians.kinetic.FredricksonAndersen;
import org.spinscape.hamiltonians.lattice.IsingFerromagnet;
import org.spinscape.hamiltonians.lattice.RandomFieldIsing;
import org.spinscape.hamiltonians.meanfield.DenseMemory;
import org.spinscape.hamiltonians.meanfield.Hopfield;
import org.spinscape.hamiltonians.meanfield.PlantedMeanField;
import org.spinscape.hamiltonians.planted.Mattis;
import org.spinscape.hamiltonians.planted.PlantedLattice;
import org.spinscape.hamiltonians.potts.BlumeCapel;
import org.spinscape.hamiltonians.potts.ClockGlass;
import org.spinscape.hamiltonians.potts.ClockModel;
import org.spinscape.hamiltonians.potts.PottsFerromagnet;
import org.spinscape.hamiltonians.potts.PottsGlass;
import org.spinscape.hamiltonians.random.MinimallyFrustrated;
import org.spinscape.hamiltonians.random.RandomEnergy;
import org.spinscape.hamiltonians.rna.RnaFolding;
import org.spinscape.hamiltonians.tour.TravellingSalesman;
import org.spinscape.hamiltonians.vector.HeisenbergModel;
import org.spinscape.hamiltonians.vector.XyModel;

/** Our models take the kit that strangers' models take, on awkward sizes. */
class HamiltoniansConformanceTest {

	@Nested
	class EdwardsAndersonLattice extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new EdwardsAnderson()).vary("dimension", 2, 3).vary("L", 3, 5)
					.vary("couplings", "gaussian", "pm1", "uniform").vary("boundary", "periodic", "open");
		}
	}

	@Nested
	class EveryLattice extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new EdwardsAnderson()).vary("lattice", "hypercubic", "triangular", "honeycomb",
					"kagome", "bcc", "random-regular", "erdos-renyi").vary("dilution", 0, 0.4).vary("field", 0, 1)
					.vary("couplings", "gaussian", "pm1");
		}
	}

	@Nested
	class RandomFields extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new EdwardsAnderson()).vary("dimension", 1, 4).set("L", 3).set("field-width", 1.5);
		}
	}

	@Nested
	class PureFerromagnet extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new IsingFerromagnet()).vary("J", 1, 0.3, -1).vary("field", 0, 1, 0.17)
					.vary("lattice", "hypercubic", "kagome");
		}
	}

	@Nested
	class FerromagnetInRandomFields extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new RandomFieldIsing()).vary("fields", "gaussian", "pm").vary("lattice",
					"hypercubic", "chimera").set("L", 3).vary("boundary",
							"periodic", "cylinder");
		}
	}

	@Nested
	class GraphsOfAnnealers extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new EdwardsAnderson()).vary("lattice", "pegasus", "zephyr").set("L", 2)
					.vary("couplings", "gaussian", "pm1");
		}
	}

	@Nested
	class WrittenGlass extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new FormulaHamiltonian()).vary("formula",
					"-J[i,j] s[i] s[j] on bonds of square(L); J[i,j] ~ gaussian(0, J); -h s[i] on sites",
					"J s[i] s[j] s[k] on triples; -h s[i] on sites; c = L; N = 9",
					"(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1; N = 11; c = h + J + L").vary("h", 0, 0.3)
					.vary("J", 1, 0.5).vary("L", 3, 5);
		}
	}

	@Nested
	class TunablyRugged extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new NkLandscape()).vary("N", 9, 16).vary("K", 0, 3, 8).vary("neighbours", "adjacent",
					"random");
		}
	}

	@Nested
	class NishimoriLattice extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new PlantedLattice()).vary("lattice", "hypercubic", "random-regular");
		}
	}

	@Nested
	class MattisLattice extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new Mattis()).vary("gauge", "random", "all-up");
		}
	}

	@Nested
	class IndependentLevels extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new RandomEnergy()).vary("N", 1, 12, 62);
		}
	}

	@Nested
	class FoldingChain extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new MinimallyFrustrated()).vary("lattice", "hypercubic", "random-regular")
					.vary("nu", 2, 9).vary("roughness", 0, 1);
		}
	}

	@Nested
	class SignalAgainstGlass extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new PlantedMeanField()).vary("N", 15, 16)
					.vary("signal", "0.3", "0, 1", "0, 0.5, 0, 0.5").vary("glass", "1", "0", "0, 1", "0.5, 0, 0.3");
		}
	}

	@Nested
	class HebbianMemory extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new Hopfield()).vary("N", 2, 33).vary("P", 1, 5);
		}
	}

	@Nested
	class DenseWells extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new DenseMemory()).vary("N", 2, 33).vary("n", 2, 3, 6)
					.vary("rectified", "true", "false");
		}
	}

	@Nested
	class Ferromagnet extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new DisorderedFerromagnet()).vary("L", 3, 4);
		}
	}

	@Nested
	class MeanField extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			// 15 and 16 spins lie on either side of the choice of kernel, 64 and 65 of a word of the state.
			return HamiltonianFixture.of(new SherringtonKirkpatrick()).vary("N", 2, 15, 16, 64, 65)
					.vary("couplings", "gaussian", "pm1").vary("J0", 0, 1.5);
		}
	}

	@Nested
	class Funnel extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new HierarchicalFunnel()).vary("n", 1, 3, 7).vary("phi", 0, 0.4, 1)
					.vary("variant", "pair", "multi-spin").vary("alpha", 0, 0.7);
		}
	}

	@Nested
	class Sequences extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new LowAutocorrelation()).vary("N", 3, 12, 65)
					.vary("normalisation", "sum", "per-2N");
		}
	}

	@Nested
	class ManySpinInteractions extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new IsingPSpin()).set("c", 1.5).vary("N", 12, 21).vary("p", 2, 3, 4)
					.vary("bonds", "dense", "diluted").vary("couplings", "gaussian", "pm1");
		}
	}

	@Nested
	class Partitions extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new NumberPartitioning()).vary("N", 2, 16, 63).vary("b", 1, 12, 20)
					.vary("energy", "modulus", "square");
		}
	}

	@Nested
	class Satisfiability extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new RandomSatisfiability()).vary("N", 10, 65).vary("K", 2, 3, 6)
					.vary("alpha", 0, 0.1, 4.2);
		}
	}

	@Nested
	class ManyValues extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new PottsGlass()).vary("q", 2, 3, 10).vary("graph", "square", "cubic", "complete")
					.vary("couplings", "gaussian", "pm1");
		}
	}

	@Nested
	class EqualNeighbours extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new PottsFerromagnet()).set("q", 5).vary("field", 0, 0.3).vary("lattice",
					"triangular", "random-regular");
		}
	}

	@Nested
	class FrustratedClocks extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new ClockGlass()).vary("q", 2, 3, 5).vary("field", 0, 0.3).vary("couplings",
					"gaussian",
					"pm1").set("dilution", 0.1);
		}
	}

	@Nested
	class ClockHands extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new ClockModel()).vary("q", 3, 5).vary("field", 0, 0.3).set("J", -0.7);
		}
	}

	@Nested
	class SpinsWithVacancies extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new BlumeCapel()).set("D", 0.4).vary("field", 0, 0.3).set("lattice", "kagome");
		}
	}

	@Nested
	class FacilitatedSpins extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new FredricksonAndersen()).vary("lattice", "hypercubic", "honeycomb",
					"random-regular").set("J", 0.3);
		}
	}

	@Nested
	class FacilitatedFromTheLeft extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new EastModel()).vary("N", 2, 12, 70);
		}
	}

	@Nested
	class RoundTrips extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new TravellingSalesman()).vary("N", 5, 9, 30).vary("moves", "two-opt", "swap");
		}
	}

	@Nested
	class SpinsInThePlane extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new XyModel()).vary("couplings", "pm1", "gaussian").vary("field", 0, 0.3);
		}
	}

	@Nested
	class SpinsInSpace extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new HeisenbergModel()).vary("couplings", "pm1", "gaussian").vary("field", 0, 0.3);
		}
	}

	@Nested
	class HydrophobicChains extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new HpProtein()).set("benchmark", "14").vary("lattice", "square", "cubic");
		}
	}

	@Nested
	class NativeFolds extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new GoProtein()).vary("g", 0, 0.3).vary("lattice", "square", "cubic");
		}
	}

	@Nested
	class AtomsInSpace extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new LennardJones()).vary("N", 2, 5, 13).vary("eps", 1, 0.3).vary("sigma", 1, 2.5);
		}
	}

	@Nested
	class PairedBases extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(new RnaFolding()).vary("N", 5, 16, 40).vary("stack", 0, 0.7)
					.vary("loop", 0, 3);
		}
	}
}
