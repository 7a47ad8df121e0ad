// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.spinscape.claims.Finding;
import org.spinscape.claims.draft.FindingsOfRecord;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claims record DIR}. */
@Command(name = "record", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true, description = {
		"Writes what 'claims run' has found into a claims file, for its authors.",
		"Of each claim and size the latest finding, with its day, version, seed and time, in the place of the one before." })
final class ClaimsRecordVerb implements Callable<Integer> {

	@ParentCommand
	private ClaimsVerb claims;

	@Parameters(paramLabel = "DIR", description = "A folder that 'claims run' has written.")
	private Path directory;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", description = "The claims file.")
	private Path output;

	@Override
	public Integer call() throws Exception {
		try {
			List<Finding> taken = new FindingsOfRecord(output).take(new ClaimFolder(directory));
			if (taken.isEmpty()) {
				throw new InputException("claims record: " + directory + " has nothing on the claims of " + output
						+ "; run them with 'claims --file " + output + " run all -o " + directory + "'");
			}
			for (Finding found : taken) {
				claims.shared().print("%-40s %-6s %s".formatted(found.getClaim(), found.getSize().getLiteral(),
						ClaimsVerb.words(found)));
			}
			return ExitCode.DONE;
		} catch (IOException | ClaimsFileException e) {
			throw new InputException("claims record: " + e.getMessage());
		}
	}
}
