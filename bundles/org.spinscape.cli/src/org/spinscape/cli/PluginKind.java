// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new plug-in can contribute; each has a folder of templates by its word. */
enum PluginKind {

	HAMILTONIAN("describe @ID@-chain", "check @ID@-chain --set N=8"), SAMPLER("check @ID@-scan"), EXPLORER(
			"check @ID@-quenches"), ANALYZER(
					"check @ID@-drift"), FIGURE(
							"new --hamiltonian edwards-anderson --explorer @ID@-quenches -o quenches.spinscape",
							"run quenches.spinscape -o quenches"), CLAIMS("claims run @ID@/pairs-are-lowest -o claims");

	private final String[] firstSteps;

	PluginKind(String... firstSteps) {
		this.firstSteps = firstSteps;
	}

	static Optional<PluginKind> of(String word) {
		return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
	}

	/** As it is written on the command line. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Command lines with which to begin once it is installed, with {@code @ID@} for the first word of its ids. */
	String[] firstSteps() {
		return firstSteps.clone();
	}

	/** What it shows or speaks of. */
	Optional<PluginKind> needs() {
		return switch (this) {
			case FIGURE -> Optional.of(EXPLORER);
			case CLAIMS -> Optional.of(HAMILTONIAN);
			default -> Optional.empty();
		};
	}
}
