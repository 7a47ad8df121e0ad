// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.List;

import org.spinscape.engine.catalog.Catalog;

import picocli.CommandLine.Option;

/** Whether programs that an experiment names may be started. */
final class ProgramOption {

	private static final String NAME = "--allow-program";

	@Option(names = NAME, description = "Lets models that are programs start them, with your rights: read them"
			+ " first. Without it none is started.")
	private boolean allowed;

	/** The contributions, with programs that may be started. */
	Catalog of(Catalog catalog) {
		return allowed ? catalog.permitting(_ -> true) : catalog;
	}

	/** What a process must be told that works for this one. */
	List<String> words() {
		return allowed ? List.of(NAME) : List.of();
	}
}
