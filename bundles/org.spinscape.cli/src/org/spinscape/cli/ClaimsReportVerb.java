// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.report.PageFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claims report DIR}. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true, description = {
		"Writes all claims with what was found as one HTML page, and their literature as BibTeX beside it." })
final class ClaimsReportVerb implements Callable<Integer> {

	@ParentCommand
	private ClaimsVerb claims;

	@Parameters(paramLabel = "DIR", description = "A folder that 'claims run' has written.")
	private Path directory;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", description = "The page to write.")
	private Path output;

	@Option(names = "--figures", description = "With the figures of all quick runs: the page gets large.")
	private boolean figures;

	@Override
	public Integer call() throws Exception {
		ClaimFolder folder = new ClaimFolder(directory);
		if (!Files.exists(folder.history())) {
			throw new InputException(directory + ": there is no history of claims; run them with 'claims run all -o "
					+ directory + "'");
		}
		List<LocatedClaim> all = claims.installed().claims();
		try {
			claims.shared().print(PageFile.ofClaims(all, folder, figures, output).words());
		} catch (ClaimsFileException e) {
			throw new InputException(e);
		}
		return ExitCode.DONE;
	}
}
