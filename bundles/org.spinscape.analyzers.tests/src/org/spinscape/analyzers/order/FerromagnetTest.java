// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.BoltzmannDraws;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.observables.LinkOverlap;
import org.spinscape.observables.ReplicaOverlap;
import org.spinscape.observables.StructureFactor;

/** Exact draws from a 4 x 4 ferromagnet: overlap ratios against sums over all states, by the definitions. */
class FerromagnetTest {

	private static final int L = 4;
	private static final int N = L * L;
	private static final double T = 2.5;

	private record Square() implements SiteLayout {
		@Override
		public int layers() {
			return 1;
		}

		@Override
		public int layer(int site) {
			return 0;
		}

		@Override
		public double x(int site) {
			return site % L;
		}

		@Override
		public double y(int site) {
			return site / L;
		}
	}

	private static PairHamiltonian model(boolean periodic) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(N).layout(new Square());
		for (int site = 0; site < N; site++) {
			int x = site % L;
			int y = site / L;
			if (periodic || x + 1 < L) {
				model.bond(site, y * L + (x + 1) % L, 1);
			}
			if (periodic || y + 1 < L) {
				model.bond(site, (y + 1) % L * L + x, 1);
			}
		}
		return model.build();
	}

	@Tag("slow")
	@Test
	void ratiosOfOverlaps() {
		PairHamiltonian model = model(true);
		BoltzmannDraws draws = new BoltzmannDraws(model);
		RandomStream random = new StreamKey(3, StreamPurpose.TEST, "ferromagnet", 0, 0).open();
		TaskData data = draws.record(List.of(new ReplicaOverlap(), new StructureFactor(), new LinkOverlap()),
				new double[] { T }, 2, 40_000, 1, random);
		assertEquals(L, data.facts().side());
		assertTrue(data.facts().symmetric());
		var study = Studies.of(Studies.point(Map.of(), List.of(data)));
		double[] exact = exactMoments(model, draws);
		List<StudyResult> binder = Studies.analyze(new Binder(), Map.of(), study);
		// 4 sigma: one in 16,000 right programs fails for a random seed.
		check(0.5 * (3 - exact[1] / (exact[0] * exact[0])), Studies.find(binder, "binder", Scalar.class).orElseThrow());
		List<StudyResult> length = Studies.analyze(new CorrelationLength(), Map.of(), study);
		double xi = Math.sqrt(exact[0] / exact[2] - 1) / (2 * Math.sin(Math.PI / L));
		check(xi, Studies.find(length, "second-moment-correlation-length", Scalar.class).orElseThrow());
		check(xi / L, Studies.find(length, "correlation-length-ratio", Scalar.class).orElseThrow());
		double link = 0;
		for (double q : data.recording(ObservableKinds.LINK_OVERLAP).orElseThrow().values()[0][0]) {
			link += q / 40_000;
		}
		// [q_link] of a ferromagnet: every bond has the same correlation -<H>/(2N), so its square; sd of q_link < 0.5.
		double correlation = -draws.moment(T, 1) / (2 * N);
		assertEquals(correlation * correlation, link, 4 * 0.5 / Math.sqrt(40_000));
	}

	private static void check(double expected, Scalar measured) {
		assertEquals(expected, measured.value(), 4 * measured.error());
		assertTrue(measured.error() < 0.02 * expected, "error " + measured.error());
	}

	/** <q^2>, <q^4> and <|q_k|^2> from spin correlations: q = sum over sites of s s', two independent copies. */
	private static double[] exactMoments(PairHamiltonian model, BoltzmannDraws draws) {
		double[] weights = new double[1 << N];
		double[][] pairs = new double[N][N];
		double[] fours = new double[1 << N];
		IsingConfiguration state = model.space().create();
		double logZ = draws.logPartition(T);
		for (int index = 0; index < weights.length; index++) {
			model.space().assign(state, index);
			weights[index] = Math.exp(-draws.energies()[index] / T - logZ);
			for (int i = 0; i < N; i++) {
				for (int j = 0; j < N; j++) {
					pairs[i][j] += weights[index] * state.spin(i) * state.spin(j);
				}
			}
		}
		double second = 0;
		double wave = 0;
		for (int i = 0; i < N; i++) {
			for (int j = 0; j < N; j++) {
				double square = pairs[i][j] * pairs[i][j];
				second += square / (N * N);
				wave += square * Math.cos(2 * Math.PI * (i % L - j % L) / L) / (N * N);
			}
		}
		// <q^4> = N^-4 sum_ijkl <s_i s_j s_k s_l>^2: the Walsh transform of the weights gives all products of spins at once.
		System.arraycopy(weights, 0, fours, 0, weights.length);
		for (int bit = 1; bit < fours.length; bit <<= 1) {
			for (int index = 0; index < fours.length; index++) {
				if ((index & bit) == 0) {
					double a = fours[index];
					double b = fours[index | bit];
					fours[index] = a + b;
					fours[index | bit] = a - b;
				}
			}
		}
		double fourth = 0;
		for (int i = 0; i < N; i++) {
			for (int j = 0; j < N; j++) {
				for (int k = 0; k < N; k++) {
					for (int l = 0; l < N; l++) {
						double product = fours[1 << i ^ 1 << j ^ 1 << k ^ 1 << l];
						fourth += product * product / Math.pow(N, 4);
					}
				}
			}
		}
		return new double[] { second, fourth, wave };
	}

	@Test
	void openBoundariesAndSingleReplicasAreRefused() {
		StructureFactor factor = new StructureFactor();
		var parameters = factor.schema().parse(Map.of());
		assertTrue(factor.refuse(new ObservableSetup(model(true), parameters, 2, List.of())).isEmpty());
		assertTrue(factor.refuse(new ObservableSetup(model(false), parameters, 2, List.of())).orElseThrow()
				.contains("periodic"));
		assertTrue(factor.refuse(new ObservableSetup(model(true), parameters, 1, List.of())).orElseThrow()
				.contains("2 or more"));
	}
}
