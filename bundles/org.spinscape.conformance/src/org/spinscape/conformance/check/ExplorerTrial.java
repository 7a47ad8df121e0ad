// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Table;
import org.spinscape.core.sampler.SamplerSetup;

/** The clauses of the explorer contract on one model that it has not refused. */
final class ExplorerTrial {

	private static final int SEED = 1;
	/** How often it may ask whether to stop before it is told so. */
	private static final int[] ASKS = { 0, 3, 30 };
	/** After how many savings it is stopped. */
	private static final int[] SAVINGS = { 1, 4 };
	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
	/** A busy machine may make one run late, and not all of them. */
	private static final int TRIES = 3;
	private static final long ORDER_OF_MAGNITUDE = 10;
	/** What comes and goes in a heap by itself. */
	private static final long NOISE = 16L << 20;

	private final ExplorerProvider provider;
	private final Parameters parameters;
	private final SamplerSetup.Components components;
	private final NamedModel model;
	/** What one thread finds; empty until it was asked for. */
	private List<Result> found = List.of();
	/** A run that was stopped at work; null until it was asked for. */
	private LongRun stopped;

	ExplorerTrial(ExplorerProvider provider, Parameters parameters, SamplerSetup.Components components,
			NamedModel model) {
		this.provider = provider;
		this.parameters = parameters;
		this.components = components;
		this.model = model;
	}

	private List<Result> explore(TrialContext context) {
		return provider.create(parameters).explore(model.model(), context);
	}

	private List<Result> explore(int seed, int threads) {
		return explore(new TrialContext(seed, threads, components, () -> false));
	}

	/** What one thread finds, each time the same. */
	List<Result> found() {
		found = found.isEmpty() ? explore(SEED, 1) : found;
		return found;
	}

	void declared() {
		Declarations.require(provider.gives(parameters), found());
	}

	void deterministic() {
		List<String> one = ResultText.of(found());
		String again = ResultText.difference(one, ResultText.of(explore(SEED, 1)));
		unless(again.isEmpty(), "the same stream gives %s", again);
		String threads = ResultText.difference(one, ResultText.of(explore(SEED, 2)));
		unless(threads.isEmpty(), "one thread and two give %s", threads);
	}

	/** What is handed over on the way is asked for each time, and what is found in the end must not know of it. */
	void handsOver() {
		HandingContext context = new HandingContext(SEED, components, provider.gives(parameters));
		String other = ResultText.difference(ResultText.of(found()), ResultText.of(explore(context)));
		unless(other.isEmpty(), "when somebody looks at what is found so far and when nobody does, it gives %s", other);
	}

	/** Ended by the clock as soon as it can be, and then made again without a clock. */
	void repeats() {
		BudgetContext hurried = BudgetContext.hurried(SEED, components);
		List<Result> ended = explore(hurried);
		Optional<Table> done = ended.stream().filter(SearchKinds.WORK_DONE::is).map(Table.class::cast).findFirst();
		if (done.isEmpty()) {
			return; // the clock has no say in it
		}
		unless(done.get().rows() == hurried.budgets(), "it asks for %s budgets and says of %s what was made", hurried
				.budgets(), done.get().rows());
		List<Result> again = explore(BudgetContext.repeating(SEED, components, done.get().numbers(SearchKinds.MADE)));
		String other = ResultText.difference(ResultText.of(ended), ResultText.of(again));
		unless(other.isEmpty(), "ended by the clock and with as much made again it gives %s", other);
	}

	void stops() {
		for (int asks : ASKS) {
			AtomicInteger left = new AtomicInteger(asks);
			TrialContext context = new TrialContext(SEED, 2, components, () -> left.getAndDecrement() <= 0);
			try {
				explore(context);
				unless(context.told() == 0, "it was told to stop when it asked for the %s. time, and gave results instead of"
						+ " throwing a CancellationException", asks + 1);
			} catch (CancellationException e) {
				unless(context.told() > 0, "it threw %s, and nobody wanted it to stop", e);
			}
		}
	}

	void resumes() {
		for (int savings : SAVINGS) {
			SavingContext first = SavingContext.of(SEED, 1, components, new byte[0], savings);
			try {
				explore(first);
			} catch (CancellationException e) {
				// it was told to
			}
			if (first.state().length == 0) {
				return; // it saves nothing
			}
			SavingContext second = SavingContext.of(SEED, 2, components, first.state(), Integer.MAX_VALUE);
			String other = ResultText.difference(ResultText.of(found()), ResultText.of(explore(second)));
			unless(other.isEmpty(), "without a stop and with one after %s savings it gives %s", savings, other);
		}
	}

	void stopsInTime() {
		for (int attempt = 1; attempt <= TRIES; attempt++) {
			LongRun run = LongRun.of(provider.create(parameters), model, components);
			stopped = run;
			if (run.finished()) {
				return;
			}
			unless(run.heeded(), "it was told to stop, and gave results instead of throwing a CancellationException");
			if (run.nanoseconds() <= SECOND) {
				return;
			}
			unless(attempt < TRIES, "it took %s s to stop, more than one, %s times", run.nanoseconds() / (double) SECOND,
					TRIES);
		}
	}

	void holdsWhatItPredicts() {
		long predicted = provider.memory(model.model(), parameters);
		unless(predicted >= 0, "it predicts %s bytes", predicted);
		LongRun run = stopped == null ? LongRun.of(provider.create(parameters), model, components) : stopped;
		// The heap is everybody's: what others have kept at one time they will not at all times.
		for (int attempt = 1; attempt < TRIES && run.held() > ORDER_OF_MAGNITUDE * predicted + NOISE; attempt++) {
			run = LongRun.of(provider.create(parameters), model, components);
		}
		unless(run.held() <= ORDER_OF_MAGNITUDE * predicted + NOISE, "it predicts %s bytes and was seen to hold %s",
				predicted, run.held());
	}
}
