// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import picocli.CommandLine.Command;

/** {@code create}: the things that it can begin are its verbs. */
@Command(name = "create", description = "Begins something of your own.", subcommands = CreatePluginVerb.class, synopsisSubcommandLabel = "WHAT")
final class CreateVerb extends Verb {

	@Override
	public Integer call() throws Exception {
		throw new InputException("create: say what: plugin (see 'spinscape create --help')");
	}
}
