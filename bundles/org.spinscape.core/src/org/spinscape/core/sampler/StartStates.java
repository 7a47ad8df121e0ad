// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.StoredPatterns;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.StateSpace;

/** The parameter {@code start}: where the walkers of a sampler begin. */
public final class StartStates {

	private static final String START = "start";
	private static final String RANDOM = "random";
	private static final String HOT = "hot";
	private static final String COLD = "cold";
	private static final String NATIVE = "native";
	private static final String OPPOSITE = "opposite";
	private static final String PATTERN = "pattern";
	private static final String FILE = "file";
	private static final String WHICH = "start-pattern";
	private static final String WHERE = "start-file";
	/** Descents whose lowest end is the cold start. */
	private static final int DESCENTS = 10;
	/** Moves that a model's own search may look at for a cold start: a second or less. */
	private static final long EFFORT = 1_000_000;

	private StartStates() {
	}

	/** Declares the parameters. */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema) {
		return schema.choice(START, RANDOM, RANDOM, HOT, COLD, NATIVE, OPPOSITE, PATTERN, FILE)
				.describe("Where walkers start: at a random state (hot is another word for it); cold, at the lowest end of "
						+ DESCENTS
						+ " descents from random states, or what the model's own search finds; at the native state or"
						+ " its opposite, all spins turned over; at a stored pattern; at a state from a file.")
				.integer(WHICH, 1, 1, Integer.MAX_VALUE).describe("Number of the stored pattern, from 1.")
				.onlyWith(START, PATTERN)
				.optionalFile(WHERE)
				.describe("A text file with one state a line, as results show them, for example ++-+ for four Ising spins;"
						+ " lines that begin with # and empty ones are left out. Of several states each walker draws one.")
				.onlyWith(START, FILE)
				.rule(WHERE, p -> !FILE.equals(p.text(START)) || !p.file(WHERE).toString().isEmpty(),
						_ -> "is missing; " + START + "=" + FILE + " needs the file that the state stands in");
	}

	/**
	 * The start that parameters name.
	 *
	 * @param parameters of a schema with these parameters
	 * @throws ParameterException if the model has no such state, or the file does not fit
	 */
	public static <C extends Configuration> StartState<C> of(Hamiltonian<C> hamiltonian, Parameters parameters) {
		StateSpace<C> space = hamiltonian.space();
		return switch (parameters.text(START)) {
			case NATIVE -> fixed(space, nativeState(hamiltonian));
			case OPPOSITE -> fixed(space, opposite(hamiltonian));
			case PATTERN -> fixed(space, pattern(hamiltonian, parameters.integer(WHICH)));
			case FILE -> listed(space, parameters.file(WHERE));
			case COLD -> cold(hamiltonian);
			default -> space::random;
		};
	}

	/**
	 * Whether walkers start at random states, as they do without the parameter.
	 *
	 * @param parameters of any sampler
	 */
	public static boolean random(Parameters parameters) {
		return parameters.schema().spec(START).isEmpty() || RANDOM.equals(parameters.text(START))
				|| HOT.equals(parameters.text(START));
	}

	private static <C extends Configuration> StartState<C> fixed(StateSpace<C> space, Configuration state) {
		return _ -> space.cast(state.copy());
	}

	private static ParameterException refused(String why) {
		return new ParameterException(START, why);
	}

	private static Configuration nativeState(Hamiltonian<?> hamiltonian) {
		return hamiltonian.capability(Planted.class)
				.orElseThrow(() -> refused("cannot be the native state or its opposite, since the model has none; start at"
						+ " a random state, or take a planted model such as hierarchical-funnel"))
				.nativeState();
	}

	private static Configuration opposite(Hamiltonian<?> hamiltonian) {
		switch (nativeState(hamiltonian)) {
			case IsingConfiguration spins -> {
				for (int site = 0; site < spins.sites(); site++) {
					spins.flip(site);
				}
				return spins;
			}
			case RealConfiguration vector -> {
				double[] values = vector.values();
				for (int i = 0; i < values.length; i++) {
					values[i] = -values[i];
				}
				return vector;
			}
			default -> throw refused("cannot be opposite, since " + hamiltonian.space().description()
					+ " have no opposite of a state; start at a random state");
		}
	}

	private static Configuration pattern(Hamiltonian<?> hamiltonian, int number) {
		StoredPatterns stored = hamiltonian.capability(StoredPatterns.class)
				.orElseThrow(() -> refused("cannot be a pattern, since the model stores none; take hopfield or"
						+ " dense-associative-memory, or another start"));
		if (number > stored.patterns()) {
			throw new ParameterException(WHICH,
					number + " is too large: the model stores " + stored.patterns() + "; give a smaller number");
		}
		return stored.pattern(number - 1);
	}

	private static <C extends Configuration> StartState<C> listed(StateSpace<C> space, Path file) {
		List<C> states = new ArrayList<>();
		try {
			List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
			for (int line = 0; line < lines.size(); line++) {
				String text = lines.get(line).strip();
				if (!text.isEmpty() && !text.startsWith("#")) {
					states.add(parse(space, text, file + ", line " + (line + 1)));
				}
			}
		} catch (IOException e) {
			throw new ParameterException(WHERE, file + " cannot be read (" + e.getMessage() + "); give a text file with"
					+ " one state a line");
		}
		if (states.isEmpty()) {
			throw new ParameterException(WHERE, file + " has no state in it; write one a line");
		}
		// A single state costs no random number.
		return random -> space.cast((states.size() == 1 ? states.getFirst() : states.get(random.nextInt(states.size())))
				.copy());
	}

	private static <C extends Configuration> C parse(StateSpace<C> space, String text, String place) {
		try {
			return space.parse(text);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(WHERE, place + ": this is no state of " + space.description() + ", "
					+ e.getMessage());
		}
	}

	private static <C extends Configuration> StartState<C> cold(Hamiltonian<C> hamiltonian) {
		StateSpace<C> space = hamiltonian.space();
		GroundStateSearch own = hamiltonian.capability(GroundStateSearch.class).orElse(null);
		if (own != null) {
			return random -> space.cast(own.search(_ -> false, EFFORT, () -> false, random).state());
		}
		if (!(space instanceof DiscreteSpace<C>)) {
			throw refused("cannot be cold, since there are no elementary moves on " + space.description()
					+ " to descend by; let gradient-flow or lbfgs find a low state first");
		}
		return random -> lowest(hamiltonian, random);
	}

	private static <C extends Configuration> C lowest(Hamiltonian<C> hamiltonian, RandomStream random) {
		EnergyResolution resolution = EnergyResolution.of(hamiltonian);
		StateSpace<C> space = hamiltonian.space();
		EnergyTracker<C> walker = hamiltonian.track(space.random(random));
		C lowest = descend(walker, resolution, space);
		double energy = walker.energy();
		for (int descent = 1; descent < DESCENTS; descent++) {
			walker.reset(space.random(random));
			C end = descend(walker, resolution, space);
			if (resolution.downhill(walker.energy() - energy)) {
				lowest = end;
				energy = walker.energy();
			}
		}
		return lowest;
	}

	/** Takes each move that leads down as it comes, round and round, until none is left. */
	private static <C extends Configuration> C descend(EnergyTracker<C> walker, EnergyResolution resolution,
			StateSpace<C> space) {
		int move = 0;
		int refused = 0;
		while (refused < walker.moves()) {
			move = move < walker.moves() ? move : 0;
			if (resolution.downhill(walker.delta(move))) {
				walker.accept(move);
				refused = 0;
			} else {
				refused++;
			}
			move++;
		}
		return space.cast(walker.configuration().copy());
	}
}
