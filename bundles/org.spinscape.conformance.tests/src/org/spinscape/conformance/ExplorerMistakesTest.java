// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.ExplorerChecks;
import org.spinscape.conformance.check.Finding;
import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Configuration;

/** The kit on an explorer that is right, and wrong on purpose: one mistake for each clause. */
class ExplorerMistakesTest {

	private static final ResultKind<Scalar> MEAN = ResultKind.scalar("mean-of-many", "J", "Mean of many energies.");
	private static final ResultKind<Scalar> OTHER = ResultKind.scalar("something-else", "J", "Declared by nobody.");
	/** More sites than the small models have. */
	private static final int LARGE = 10;

	/** Takes the mean energy of forty random states, one after the other, and saves where it is; correct. */
	private static class Mean implements ExplorerProvider {

		@Override
		public String id() {
			return "mean-of-many";
		}

		@Override
		public String name() {
			return "Mean of many";
		}

		@Override
		public String description() {
			return "The mean energy of forty random states.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(MEAN);
		}

		@Override
		public Explorer create(Parameters parameters) {
			return (hamiltonian, context) -> report(mean(hamiltonian, context), context);
		}

		List<Result> report(double mean, @SuppressWarnings("unused") ExplorerContext context) {
			return List.of(Scalar.exact(MEAN, mean));
		}

		private double mean(Hamiltonian<?> hamiltonian, ExplorerContext context) {
			double[] sum = { 0 };
			int[] done = { 0 };
			context.restore(in -> {
				done[0] = in.readInt();
				sum[0] = in.readDouble();
				context.random().restore(in);
			});
			while (done[0] < 40) {
				ask(hamiltonian, context);
				sum[0] += energy(hamiltonian, context.random());
				done[0]++;
				context.soFar(() -> soFar(sum[0] / done[0], context.random()));
				if (context.saveDue()) {
					int kept = keptAfter(done[0]);
					context.save(out -> {
						out.writeInt(kept);
						out.writeDouble(sum[0]);
						context.random().save(out);
					});
				}
			}
			return sum[0] / 40;
		}

		/** Asks whether to go on. */
		void ask(@SuppressWarnings("unused") Hamiltonian<?> hamiltonian, ExplorerContext context) {
			context.checkCancelled();
		}

		/** What is handed over on the way. */
		List<Result> soFar(double mean, @SuppressWarnings("unused") RandomStream random) {
			return List.of(Scalar.exact(MEAN, mean));
		}

		/** How many states the saved state says are done. */
		int keptAfter(int states) {
			return states;
		}

		private static <C extends Configuration> double energy(Hamiltonian<C> hamiltonian, RandomStream random) {
			return hamiltonian.energy(hamiltonian.space().random(random));
		}
	}

	private static List<Finding> check(ExplorerProvider provider) {
		return Check.run(ExplorerChecks.checks(provider, Map.of(), value -> {
			throw new ParameterException("sampler", value.id() + " is not asked for");
		}, List.of()));
	}

	@Test
	void nothingIsFoundInACorrectProvider() {
		assertEquals(List.of(), check(new Mean()));
	}

	private static DynamicTest mistake(String clause, String detail, ExplorerProvider provider) {
		return DynamicTest.dynamicTest(clause + ": " + detail, () -> {
			List<Finding> findings = check(provider);
			assertTrue(findings.stream()
					.anyMatch(finding -> finding.clause().contains(clause) && finding.detail().contains(detail)),
					() -> "not found; found were " + findings);
		});
	}

	private static ExplorerProvider refusing(String... answers) {
		return new Mean() {

			private int asked;

			@Override
			public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
				return Optional.of(answers[asked++ % answers.length]);
			}
		};
	}

	private static ExplorerProvider walking(String answer, boolean tries) {
		return new Mean() {

			@Override
			public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
				if (tries) {
					sampler.sweep();
				}
				return Optional.of(answer);
			}
		};
	}

	private static ExplorerProvider reporting(Result... others) {
		return new Mean() {

			@Override
			List<Result> report(double mean, ExplorerContext context) {
				return List.of(others);
			}
		};
	}

	/** One that reports something beside what it found. */
	private interface Report {
		double of(double mean, ExplorerContext context);
	}

	private static ExplorerProvider with(Report report) {
		return new Mean() {

			@Override
			List<Result> report(double mean, ExplorerContext context) {
				return List.of(Scalar.exact(MEAN, report.of(mean, context)));
			}
		};
	}

	private static ExplorerProvider deaf() {
		return new Mean() {

			@Override
			void ask(Hamiltonian<?> hamiltonian, ExplorerContext context) {
				context.cancelled();
			}
		};
	}

	/** Goes on for a while after it was told to stop, where there is much to do. */
	private static ExplorerProvider slow() {
		return new Mean() {

			@Override
			void ask(Hamiltonian<?> hamiltonian, ExplorerContext context) {
				while (hamiltonian.space().sites() >= LARGE && !context.cancelled()) {
					Thread.onSpinWait();
				}
				if (context.cancelled()) {
					LockSupport.parkNanos(hamiltonian.space().sites() >= LARGE ? TimeUnit.MILLISECONDS.toNanos(1200) : 0);
					throw new CancellationException();
				}
			}
		};
	}

	/** Holds 64 MB, where there is much to do, and says that it needs none. */
	private static ExplorerProvider greedy() {
		return new Mean() {

			@Override
			void ask(Hamiltonian<?> hamiltonian, ExplorerContext context) {
				long[] held = new long[hamiltonian.space().sites() >= LARGE ? 1 << 23 : 1];
				while (hamiltonian.space().sites() >= LARGE && !context.cancelled()) {
					held[1]++;
				}
				super.ask(hamiltonian, context);
			}
		};
	}

	private static ExplorerProvider forgetful() {
		return new Mean() {

			@Override
			int keptAfter(int states) {
				return states - 1;
			}
		};
	}

	private static ExplorerProvider handing(Function<RandomStream, Result> found) {
		return new Mean() {

			@Override
			List<Result> soFar(double mean, RandomStream random) {
				return List.of(found.apply(random));
			}
		};
	}

	/** Goes by a budget, and says what was made: as often as it says, in a run that is repeated by whoever counts. */
	private static ExplorerProvider budgeted(ToDoubleFunction<BudgetWatch> found, int told) {
		return new Mean() {

			@Override
			public Set<ResultKind<?>> gives(Parameters parameters) {
				return Set.of(MEAN, SearchKinds.WORK_DONE);
			}

			@Override
			List<Result> report(double mean, ExplorerContext context) {
				BudgetWatch watch = context.watch(new Budget(20, 1e6, 0));
				long made = 0;
				double sum = mean;
				do {
					made++;
					sum += context.random().nextDouble();
				} while (watch.goesOn(made));
				return List.of(Scalar.exact(MEAN, sum + found.applyAsDouble(watch)),
						BudgetWatch.done("draws", Collections.nCopies(told, watch)));
			}
		};
	}

	@Test
	void nothingIsFoundInAProviderThatKeepsItsBudget() {
		assertEquals(List.of(), check(budgeted(_ -> 0, 1)));
	}

	private static int runs;

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		Scalar found = Scalar.exact(MEAN, 1);
		return Stream.of(
				mistake("ExplorerProvider.refuse", "no single sentence", refusing("It is too large. Take a smaller one.")),
				mistake("ExplorerProvider.refuse", "and then something else", refusing("too large", "too small")),
				mistake("ExplorerProvider.refuseSampler", "no single sentence", walking("Not this. Take another.", false)),
				mistake("ExplorerProvider.refuseSampler", "before the run", walking("not this one", true)),
				mistake("explores at least one", "takes none", refusing("it is never to its liking")),
				mistake("ExplorerProvider.gives", "something-else", reporting(found, Scalar.exact(OTHER, 1))),
				mistake("ExplorerProvider.gives", "declared in 'J'", reporting(found.tagged(new ResultTag(MEAN,
						MEAN.tag().labels(), "K", MEAN.meaning(), MEAN.tag().source())))),
				mistake("ExplorerProvider.gives", "two results", reporting(found, found)),
				mistake("an equal stream", "the same stream gives", with((mean, _) -> mean + runs++)),
				mistake("an equal stream", "one thread and two", with((mean, context) -> mean * context.threads())),
				mistake("ExplorerContext.soFar", "something-else", handing(_ -> Scalar.exact(OTHER, 1))),
				mistake("ExplorerContext.soFar", "when nobody does", handing(random -> Scalar.exact(MEAN, random
						.nextDouble()))),
				mistake("ExplorerContext.watch", "with as much made again", budgeted(watch -> watch.over() ? 1 : 0, 1)),
				mistake("ExplorerContext.watch", "asks for 1 budgets and says of 2", budgeted(_ -> 0, 2)),
				mistake("throws a CancellationException", "gave results", deaf()),
				mistake("ExplorerContext.save", "after 1 savings", forgetful()),
				mistake("ends within a second", "to stop, more than one", slow()),
				mistake("ExplorerProvider.memory", "was seen to hold", greedy()));
	}
}
