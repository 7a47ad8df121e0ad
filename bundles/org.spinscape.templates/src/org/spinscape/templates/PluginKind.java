// SPDX-License-Identifier: EPL-2.0
package org.spinscape.templates;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a new plug-in can contribute; each has a folder of templates by its word. */
public enum PluginKind {

	/** An energy of states. */
	HAMILTONIAN("Hamiltonian: a frustrated chain of Ising spins", "describe @ID@-chain", "check @ID@-chain --set N=8"),
	/** One who walks in equilibrium or out of it. */
	SAMPLER("Sampler: spins drawn at random, by the rule of Metropolis", "check @ID@-scan"),
	/** One who looks at a landscape as a whole. */
	EXPLORER("Explorer: steepest descents from random states", "check @ID@-quenches"),
	/** One who makes results of what was recorded. */
	ANALYZER("Analyzer: whether the two halves of a run agree", "check @ID@-drift"),
	/** A picture of a kind of results. */
	FIGURE("Figure: where steepest descents end, with the explorer that makes them",
			"new --hamiltonian edwards-anderson --explorer @ID@-quenches -o quenches.spinscape",
			"run quenches.spinscape -o quenches"),
	/** An article of sentences that are tested. */
	CLAIMS("Claims: an article of one sentence, with the Hamiltonian that it is about",
			"claims run @ID@/pairs-are-lowest -o claims");

	private final String meaning;
	private final String[] firstSteps;

	PluginKind(String meaning, String... firstSteps) {
		this.meaning = meaning;
		this.firstSteps = firstSteps;
	}

	/** The kind of that word. */
	public static Optional<PluginKind> of(String word) {
		return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
	}

	/** These kinds, and those that they show or speak of. */
	public static Set<PluginKind> withNeeds(Collection<PluginKind> kinds) {
		Set<PluginKind> all = EnumSet.noneOf(PluginKind.class);
		for (PluginKind kind : kinds) {
			all.add(kind);
			kind.needs().ifPresent(all::add);
		}
		return all;
	}

	/** As it is written on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is, and what the plug-in begins with. */
	public String meaning() {
		return meaning;
	}

	/** Command lines with which to begin once it is installed, with {@code @ID@} for the first word of its ids. */
	String[] firstSteps() {
		return firstSteps.clone();
	}

	/** What it shows or speaks of. */
	private Optional<PluginKind> needs() {
		return switch (this) {
			case FIGURE -> Optional.of(EXPLORER);
			case CLAIMS -> Optional.of(HAMILTONIAN);
			default -> Optional.empty();
		};
	}
}
