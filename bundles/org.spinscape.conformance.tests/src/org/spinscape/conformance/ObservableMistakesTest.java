// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ObservableChecks;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** The kit on an observable that is right, and wrong on purpose: one mistake for each clause. */
class ObservableMistakesTest {

	private static final ResultKind<Scalar> FIRST = ResultKind.scalar("sum-of-spins", "", "Sum of the spins.");
	private static final ResultKind<Scalar> OTHER = ResultKind.scalar("something-else", "", "Declared by nobody.");

	/** How the sum of the spins of a walker is read; components are replicas. */
	private interface Reading {
		double read(EnsembleView ensemble, int slot, int replica);
	}

	private static IsingConfiguration spins(EnsembleView ensemble, int slot, int replica) {
		return (IsingConfiguration) ensemble.walker(slot, replica).configuration();
	}

	private static double sum(EnsembleView ensemble, int slot, int replica) {
		IsingConfiguration spins = spins(ensemble, slot, replica);
		int sum = 0;
		for (int site = 0; site < spins.sites(); site++) {
			sum += spins.spin(site);
		}
		return sum;
	}

	/** Reads the sum of the spins off each replica, however that is done. */
	private static class Sum implements ObservableProvider {

		private final Reading reading;
		private final ResultKind<Scalar> kind;

		Sum(Reading reading, ResultKind<Scalar> kind) {
			this.reading = reading;
			this.kind = kind;
		}

		@Override
		public String id() {
			return "sum-of-spins";
		}

		@Override
		public String name() {
			return "Sum of spins";
		}

		@Override
		public String description() {
			return "The sum of the spins.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(FIRST);
		}

		@Override
		public Optional<String> refuse(ObservableSetup setup) {
			return setup.hamiltonian().space() instanceof IsingSpace ? Optional.empty()
					: Optional.of("it sums Ising spins; take a model of them");
		}

		@Override
		public Observable create(ObservableSetup setup) {
			return new Observable() {

				@Override
				public ResultTag tag() {
					return kind.tag();
				}

				@Override
				public int width() {
					return setup.replicas();
				}

				@Override
				public boolean odd() {
					return true;
				}

				@Override
				public void measure(EnsembleView ensemble, int slot, double[] out) {
					for (int replica = 0; replica < out.length; replica++) {
						out[replica] = reading.read(ensemble, slot, replica);
					}
				}
			};
		}
	}

	private static List<Finding> check(ObservableProvider provider) {
		return Check.run(ObservableChecks.checks(provider, Map.of(), List.of()));
	}

	@Test
	void nothingIsFoundInACorrectProvider() {
		assertEquals(List.of(), check(new Sum(ObservableMistakesTest::sum, FIRST)));
	}

	private static DynamicTest mistake(String clause, String detail, ObservableProvider provider) {
		return DynamicTest.dynamicTest(clause + ": " + detail, () -> {
			List<Finding> findings = check(provider);
			assertTrue(findings.stream()
					.anyMatch(finding -> finding.clause().contains(clause) && finding.detail().contains(detail)),
					() -> "not found; found were " + findings);
		});
	}

	private static DynamicTest mistake(String clause, String detail, Reading reading) {
		return mistake(clause, detail, new Sum(reading, FIRST));
	}

	private static ObservableProvider refusing(Optional<String> answer) {
		return new Sum(ObservableMistakesTest::sum, FIRST) {

			@Override
			public Optional<String> refuse(ObservableSetup setup) {
				return answer;
			}
		};
	}

	private static double flipping(EnsembleView ensemble, int slot, int replica) {
		double sum = sum(ensemble, slot, replica);
		spins(ensemble, slot, replica).flip(0);
		return sum;
	}

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		return Stream.of(
				mistake("ObservableProvider.refuse", "is not refused", refusing(Optional.empty())),
				mistake("ObservableProvider.refuse", "no single sentence", refusing(Optional.of("No. Take another."))),
				mistake("reads at least one", "takes none", refusing(Optional.of("it is never to its liking"))),
				mistake("ObservableProvider.gives", "something-else", new Sum(ObservableMistakesTest::sum, OTHER)),
				mistake("and finite", "it reads", (ensemble, slot, replica) -> 1 / sum(ensemble, slot, replica)),
				mistake("changes no walker", "the walkers were", ObservableMistakesTest::flipping),
				mistake("the slot that it is asked for", "in slot", (ensemble, _, replica) -> sum(ensemble, 0, replica)),
				mistake("Observable.width", "in another order",
						(ensemble, slot, replica) -> (1 + replica) * sum(ensemble, slot, replica)),
				mistake("Observable.odd", "was", (ensemble, slot, replica) -> 1 + sum(ensemble, slot, replica)),
				mistake("Observable.odd", "no component",
						(ensemble, slot, replica) -> Math.abs(sum(ensemble, slot, replica)) + 1));
	}
}
