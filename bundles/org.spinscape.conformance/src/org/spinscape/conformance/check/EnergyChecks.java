// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.Configuration;

/** Energies and the trackers that follow them. */
final class EnergyChecks {

	private static final int MOVES = 200;
	/** What a tracker promises its accuracy for. */
	private static final int LONG_WALK = 100_000;
	/** For trackers that evaluate everything anew at each step, and so cannot drift. */
	private static final int SHORT_WALK = 500;
	private static final int THREADS = 4;
	/** The tracker of models that bring none: the only one that is known to keep nothing. */
	private static final Class<?> PLAIN = plain(new TinyPotts(3, 2));

	private EnergyChecks() {
	}

	private static <C extends Configuration> Class<?> plain(Hamiltonian<C> model) {
		return model.track(model.space().create()).getClass();
	}

	static <C extends Configuration> List<Check> of(Hamiltonian<C> model) {
		List<Check> always = List.of(
				new Check("Hamiltonian.energy: finite, repeatable, and does not change the configuration",
						() -> pure(new Probe<>(model, "pure"))),
				new Check("Hamiltonian: safe for concurrent use, with the same energies from every thread",
						() -> concurrent(new Probe<>(model, "concurrent"))));
		if (!new Probe<>(model, "").discrete()) {
			return always;
		}
		return Stream.concat(always.stream(), trackers(model).stream()).toList();
	}

	private static <C extends Configuration> List<Check> trackers(Hamiltonian<C> model) {
		return List.of(
				new Check("Hamiltonian.track: the start state is copied, and the tracker begins with its energy",
						() -> start(new Probe<>(model, "start"))),
				new Check("EnergyTracker.delta: the energy change that the move would cause, for every move",
						() -> deltas(new Probe<>(model, "deltas"))),
				new Check("EnergyTracker.delta: a proposal that is not accepted leaves no trace",
						() -> rejected(new Probe<>(model, "rejected"))),
				new Check("EnergyTracker.accept: carries out the move of the space; the inverse move cancels it",
						() -> cancels(new Probe<>(model, "cancels"))),
				new Check("EnergyTracker.energy: agrees with Hamiltonian.energy within 1e-9 per site after many moves,"
						+ " exactly for integer energies", () -> drift(new Probe<>(model, "drift"))),
				new Check("EnergyTracker.saveCaches: state and caches restored, the tracker goes on bit for bit",
						() -> continues(new Probe<>(model, "continues"))),
				new Check("ProposalTracker: proposals have the energy changes they announce, and can be taken back",
						() -> ProposalChecks.proposals(new Probe<>(model, "proposals"))));
	}

	private static <C extends Configuration> void pure(Probe<C> probe) {
		for (C state : probe.states()) {
			String before = state.toText();
			double energy = probe.model().energy(state);
			unless(Double.isFinite(energy), "the energy of %s is %s", before, energy);
			unless(state.toText().equals(before), "%s has become %s", before, state.toText());
			unless(probe.model().energy(state) == energy, "%s has energy %s, and then %s", before, energy,
					probe.model().energy(state));
		}
	}

	private static <C extends Configuration> void concurrent(Probe<C> probe) throws InterruptedException {
		List<C> states = probe.states();
		double[] alone = states.stream().mapToDouble(probe.model()::energy).toArray();
		double[][] together = new double[THREADS][states.size()];
		AtomicReference<RuntimeException> broken = new AtomicReference<>();
		Thread[] threads = new Thread[THREADS]; // not those of the common pool, of which there may be none
		for (int t = 0; t < THREADS; t++) {
			double[] energies = together[t];
			threads[t] = Thread.ofPlatform().daemon().start(() -> {
				try {
					Arrays.setAll(energies, i -> probe.model().energy(probe.space().cast(states.get(i).copy())));
				} catch (RuntimeException e) {
					broken.set(e);
				}
			});
		}
		for (Thread thread : threads) {
			thread.join();
		}
		if (broken.get() != null) {
			throw broken.get();
		}
		for (double[] energies : together) {
			for (int i = 0; i < alone.length; i++) {
				unless(energies[i] == alone[i], "%s has energy %s in one thread and %s in another", states.get(i).toText(),
						alone[i], energies[i]);
			}
		}
	}

	private static <C extends Configuration> void start(Probe<C> probe) {
		C state = probe.state();
		EnergyTracker<C> walker = probe.model().track(state);
		unless(walker.configuration() != state, "the tracker works on the object it was given");
		unless(walker.configuration().equals(state), "it starts at %s instead of %s", walker.configuration().toText(),
				state.toText());
		probe.requireEqual(probe.model().energy(state), walker.energy(), "energy at the start");
		unless(walker.moves() == probe.moves().moves(state), "it has %s moves, the space %s", walker.moves(),
				probe.moves().moves(state));
		C other = probe.state();
		walker.reset(other);
		unless(walker.configuration() != other && walker.configuration().equals(other), "reset does not copy the state");
		probe.requireEqual(probe.model().energy(other), walker.energy(), "energy after reset");
	}

	private static <C extends Configuration> void deltas(Probe<C> probe) {
		EnergyTracker<C> walker = probe.model().track(probe.state());
		for (int round = 0; round < 3; round++) {
			double before = probe.model().energy(walker.configuration());
			for (int move : probe.someMoves(walker, MOVES)) {
				C after = probe.space().cast(walker.configuration().copy());
				probe.moves().apply(after, move);
				probe.requireClose(probe.model().energy(after) - before, walker.delta(move), "move %s from %s", move,
						walker.configuration().toText());
			}
			probe.wander(walker, 50);
		}
	}

	private static <C extends Configuration> void rejected(Probe<C> probe) {
		EnergyTracker<C> walker = probe.model().track(probe.state());
		probe.wander(walker, 50);
		String state = walker.configuration().toText();
		double energy = walker.energy();
		for (int move : probe.someMoves(walker, MOVES)) {
			double delta = walker.delta(move);
			unless(walker.delta(move) == delta, "move %s costs %s, asked again %s", move, delta, walker.delta(move));
			unless(walker.energy() == energy, "asking for move %s changed the energy", move);
			unless(walker.configuration().toText().equals(state), "asking for move %s changed the state", move);
		}
	}

	private static <C extends Configuration> void cancels(Probe<C> probe) {
		EnergyTracker<C> walker = probe.model().track(probe.state());
		for (int move : probe.someMoves(walker, MOVES)) {
			C before = probe.space().cast(walker.configuration().copy());
			double energy = walker.energy();
			C expected = probe.space().cast(before.copy());
			probe.moves().apply(expected, move);
			walker.accept(move);
			unless(walker.configuration().equals(expected), "move %s leads to %s instead of %s", move,
					walker.configuration().toText(), expected.toText());
			walker.accept(probe.moves().inverse(walker.configuration(), move));
			unless(walker.configuration().equals(before), "move %s and its inverse do not lead back", move);
			probe.requireEqual(energy, walker.energy(), "energy after move %s and its inverse", move);
		}
	}

	private static <C extends Configuration> void drift(Probe<C> probe) {
		EnergyTracker<C> walker = probe.model().track(probe.state());
		boolean caches = walker.getClass() != PLAIN;
		probe.wander(walker, caches ? LONG_WALK : SHORT_WALK);
		probe.requireEqual(probe.model().energy(walker.configuration()), walker.energy(), "energy after a long walk");
		double drift = walker.refresh();
		unless(Math.abs(drift) <= probe.tolerance(), "refresh finds a drift of %s", drift);
		probe.requireEqual(probe.model().energy(walker.configuration()), walker.energy(), "energy after refresh");
	}

	private static <C extends Configuration> void continues(Probe<C> probe) throws IOException {
		EnergyTracker<C> walker = probe.model().track(probe.state());
		probe.wander(walker, SHORT_WALK);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		walker.saveCaches(new DataOutputStream(bytes));
		EnergyTracker<C> restored = probe.model().track(probe.state());
		restored.reset(probe.space().parse(walker.configuration().toText()));
		restored.restoreCaches(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int step = 0; step < MOVES; step++) {
			int move = probe.random().nextInt(walker.moves());
			unless(walker.energy() == restored.energy() && walker.delta(move) == restored.delta(move),
					"after %s moves the restored tracker has energy %s and delta %s, the other %s and %s", step,
					restored.energy(), restored.delta(move), walker.energy(), walker.delta(move));
			walker.accept(move);
			restored.accept(move);
		}
	}
}
