// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.spinscape.claims.Claim;
import org.spinscape.claims.ClaimsFactory;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Level;
import org.spinscape.claims.Quantity;
import org.spinscape.claims.Setting;
import org.spinscape.claims.Size;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Reading;
import org.spinscape.claims.rule.RuleCatalog;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.run.Executor;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/**
 * Runs the experiments of claims and judges what they gave. Claims of one experiment share its run; a run that is there
 * and complete is only judged, one that was interrupted goes on.
 */
public final class ClaimRunner {

	private static final double NANOSECONDS = 1e9;

	private final Catalog catalog;
	private final RuleCatalog rules;
	private final ClaimFolder folder;
	private final Clock clock;
	/** Runs to be made anew are so once, however many claims share them; null if what is there stays. */
	private Set<Path> renewed;

	/**
	 * @param catalog what experiments are put together of
	 * @param rules   what claims are judged by
	 * @param folder  where runs and history go
	 * @param clock   tells the day of a finding
	 */
	public ClaimRunner(Catalog catalog, RuleCatalog rules, ClaimFolder folder, Clock clock) {
		this.catalog = catalog;
		this.rules = rules;
		this.folder = folder;
		this.clock = clock;
	}

	/** From now on what is there is run anew, and the run before is put aside, under a name with a number behind. */
	public ClaimRunner again() {
		renewed = new HashSet<>();
		return this;
	}

	/**
	 * Runs what a claim needs, judges it, and adds the finding to the history.
	 *
	 * @param size     how large
	 * @param seed     master seed; null for that of the experiment
	 * @param executor who carries out the tasks
	 * @return the finding
	 * @throws ClaimRunException if the experiment cannot be run, failed, or was interrupted
	 */
	public Finding run(LocatedClaim claim, Size size, Long seed, Function<Experiment, Executor> executor,
			RunMonitor monitor) throws ClaimRunException {
		Path target = folder.run(claim, size);
		try {
			long before = System.nanoTime();
			boolean fresh = bring(claim, size, seed, target, executor, monitor);
			Finding finding = judge(claim, target);
			finding.setSize(size);
			finding.setSeconds(fresh ? (int) Math.ceil((System.nanoTime() - before) / NANOSECONDS) : 0);
			folder.add(List.of(finding));
			return finding;
		} catch (IOException | RunException | ExperimentFileException | ClaimsFileException
				| IllegalArgumentException e) {
			throw new ClaimRunException("claim '" + claim.id() + "': " + e.getMessage(), e);
		}
	}

	/** Makes the run complete. @return whether anything was run for it */
	private boolean bring(LocatedClaim claim, Size size, Long seed, Path target, Function<Experiment, Executor> executor,
			RunMonitor monitor) throws ClaimRunException, IOException, RunException, ExperimentFileException {
		if (renewed != null && renewed.add(target) && Files.exists(target)) {
			ClaimFolder.putAside(target);
		}
		RunOutcome outcome;
		if (Files.exists(target.resolve("manifest.json"))) {
			Experiment experiment = ExperimentFiles.load(RunDirectory.open(target).experiment());
			if (seed != null && experiment.getSeed() != seed) {
				throw new ClaimRunException(target + ": holds a run with the seed " + experiment.getSeed() + ", not " + seed
						+ "; name another folder", null);
			}
			if (RunStatus.of(target).state() == RunStatus.State.COMPLETE) {
				return false;
			}
			outcome = new Runner(catalog).resume(target, executor, monitor);
		} else {
			outcome = start(claim, size, seed, target, executor, monitor);
		}
		if (outcome.state() != RunOutcome.State.COMPLETE) {
			boolean failed = outcome.state() == RunOutcome.State.FAILED;
			throw new ClaimRunException(target + ": " + (failed ? "failed, " : "interrupted, ") + outcome.done() + " of "
					+ outcome.total() + " tasks have results; run the claim again to go on", null);
		}
		return true;
	}

	private RunOutcome start(LocatedClaim claim, Size size, Long seed, Path target,
			Function<Experiment, Executor> executor, RunMonitor monitor)
			throws IOException, RunException, ExperimentFileException {
		Path fetched = Files.createTempDirectory("spinscape-claim");
		try {
			Path file = claim.origin().fetch(claim.claim().getExperiment(), fetched);
			Experiment experiment = ExperimentFiles.load(file);
			if (size == Size.FULL) {
				for (Setting setting : claim.claim().getFull()) {
					Overrides.apply(experiment, catalog, setting.getName(), setting.getValue(), file.getParent());
				}
			}
			if (seed != null) {
				experiment.setSeed(seed);
			}
			return new Runner(catalog).start(experiment, file.getParent(), target, executor.apply(experiment), monitor);
		} finally {
			delete(fetched);
		}
	}

	/** Judges a claim by a run that is complete; size and time are left open. */
	public Finding judge(LocatedClaim located, Path run) throws IOException, ExperimentFileException {
		Claim claim = located.claim();
		RunDirectory directory = RunDirectory.open(run);
		Quantity quantity = claim.getQuantity();
		Judgement judgement = rules.judge(claim.getRule(), new Reading(ResultsFile.open(directory.results()),
				ResultSelector.parse(quantity.getResult()), quantity.getArm(), quantity.getPoint()));
		Finding finding = ClaimsFactory.eINSTANCE.createFinding();
		finding.setClaim(located.id());
		finding.setDate(LocalDate.now(clock).toString());
		Bundle bundle = FrameworkUtil.getBundle(ClaimRunner.class);
		finding.setVersion(bundle == null ? "" : bundle.getVersion().toString());
		finding.setSeed(ExperimentFiles.load(directory.experiment()).getSeed());
		finding.setValue(judgement.value());
		finding.setError(judgement.error());
		finding.setLevel(switch (judgement.level()) {
			case SUPPORTED -> Level.SUPPORTED;
			case NOT_SUPPORTED -> Level.NOT_SUPPORTED;
			case CANNOT_SAY -> Level.CANNOT_SAY;
		});
		finding.setEvidence(judgement.evidence());
		return finding;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
