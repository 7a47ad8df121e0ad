// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.spinscape.claims.Claim;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Size;
import org.spinscape.claims.Status;
import org.spinscape.claims.rule.RuleCatalog;
import org.spinscape.claims.run.Alarm;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.ClaimRunException;
import org.spinscape.claims.run.ClaimRunner;
import org.spinscape.claims.run.LocatedClaim;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claims run ID}. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true, description = {
		"Runs the experiments of claims and judges them. What is there already is not run again.",
		"Exit code 1 if a claim that is published as settled or false comes out otherwise." })
final class ClaimsRunVerb implements Callable<Integer> {

	@ParentCommand
	private ClaimsVerb claims;

	@Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of claims, or all.")
	private List<String> ids;

	@Option(names = { "-o",
			"--output" }, required = true, paramLabel = "DIR", description = "The folder of runs and of their history.")
	private Path output;

	@Option(names = "--full", description = "At full size, for claims that have one; else the quick size, below a minute each.")
	private boolean full;

	@Option(names = "--again", description = "Runs anew what is there; the run before is kept beside it, as NAME-1.")
	private boolean again;

	@Option(names = "--seed", paramLabel = "S", description = "The master seed (default: that of each experiment).")
	private Long seed;

	@Mixin
	private ProgramOption programs;

	@Mixin
	private WorkerOptions workers;

	@Override
	public Integer call() throws Exception {
		workers.check();
		List<LocatedClaim> wanted = new ArrayList<>();
		for (String id : ids) {
			claims.named(id).stream().filter(claim -> !wanted.contains(claim)).forEach(wanted::add);
		}
		ClaimRunner runner = new ClaimRunner(programs.of(claims.installedParts()), RuleCatalog.installed(), new ClaimFolder(
				output),
				Clock.systemDefaultZone());
		if (again) {
			runner.again();
		}
		boolean alarm = false;
		boolean failed = false;
		boolean cancelled = false;
		try (ConsoleMonitor monitor = new ConsoleMonitor(claims.shared(), workers.quiet(), workers.limits())) {
			for (LocatedClaim located : wanted) {
				Claim claim = located.claim();
				if (claim.getStatus() == Status.NOT_MEASURED || full && claim.getFull().isEmpty()) {
					claims.shared().print("%-40s %s".formatted(located.id(), claim.getStatus() == Status.NOT_MEASURED
							? "is not measured: " + claim.getMissing() : "has no full size"));
					continue;
				}
				try {
					Finding found = runner.run(located, full ? Size.FULL : Size.QUICK, seed,
							experiment -> workers.executor(experiment, programs), monitor);
					boolean rings = Alarm.rings(claim.getStatus(), found.getLevel());
					alarm |= rings;
					print(located, found, rings);
				} catch (ClaimRunException e) {
					cancelled = monitor.cancelled();
					failed = true;
					e.getMessage().lines().forEach(claims.shared()::say);
				}
				if (cancelled) {
					return ExitCode.INTERRUPTED;
				}
			}
		}
		return alarm || failed ? ExitCode.FAILED : ExitCode.DONE;
	}

	private void print(LocatedClaim located, Finding found, boolean rings) {
		Console console = claims.shared();
		console.print("%-40s %-18s %s, %s".formatted(located.id(), located.claim().getStatus().getLiteral(),
				ClaimsVerb.words(found), found.getSeconds() == 0 ? "from the run above" : found.getSeconds() + " s"));
		console.print("    " + found.getEvidence());
		if (rings) {
			console.say("claim '" + located.id() + "' is published as " + located.claim().getStatus().getLiteral()
					+ " and comes out otherwise");
		}
	}
}
