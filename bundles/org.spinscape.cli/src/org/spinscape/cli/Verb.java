// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.concurrent.Callable;

import org.spinscape.engine.catalog.Catalog;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What all verbs share: the console, the catalog, and help. */
@Command(mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true)
abstract class Verb implements Callable<Integer> {

	@ParentCommand
	private SpinscapeCommand parent;

	final Console console() {
		return parent.console();
	}

	final Catalog catalog() {
		return parent.catalog();
	}
}
