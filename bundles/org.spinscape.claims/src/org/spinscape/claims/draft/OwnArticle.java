// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.spinscape.claims.Article;
import org.spinscape.claims.Claim;
import org.spinscape.claims.ClaimsFactory;
import org.spinscape.claims.Finding;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.files.ClaimsFiles;
import org.spinscape.claims.run.ClaimRunner;
import org.spinscape.claims.run.FolderOrigin;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.store.RunDirectory;

/**
 * A claims file that a group writes for itself, claim by claim from its runs. The experiment of each stands beside it, with the
 * files that it reads, so that the folder can be given away as it is; claims of one experiment share it.
 *
 * @param file the claims file; made with the first claim
 */
public record OwnArticle(Path file) {

	private static final String EXPERIMENT = ".spinscape";

	public OwnArticle {
		file = file.toAbsolutePath().normalize();
	}

	/**
	 * Adds a claim, with what the run has found of it.
	 *
	 * @param run   the run directory that the number is from
	 * @param judge judges it
	 * @return the finding
	 * @throws ClaimsFileException if the file is there and is no claims file
	 * @throws IOException         if the run is not complete, the file has such a claim already, or cannot be written
	 */
	public Finding add(ClaimDraft draft, Path run, ClaimRunner judge)
			throws IOException, ClaimsFileException, ExperimentFileException {
		if (RunStatus.of(run).state() != RunStatus.State.COMPLETE) {
			throw new IOException(run + " is not complete, and what is missing may change its numbers; resume it first");
		}
		Article article = Files.exists(file) ? ClaimsFiles.load(file) : fresh();
		if (article.getClaims().stream().anyMatch(claim -> claim.getId().equals(draft.id()))) {
			throw new IOException(file + " has a claim '" + draft.id() + "' already; give this one another id");
		}
		Files.createDirectories(file.getParent());
		Path experiment = keep(RunDirectory.open(run), article.getId());
		Claim claim = draft.claim(file.getParent().relativize(experiment).toString().replace('\\', '/'));
		article.getClaims().add(claim);
		Finding finding = judge.judge(new LocatedClaim(new FolderOrigin(file), article, claim), run);
		claim.getFindings().add(finding);
		ClaimsFiles.check(article, file); // as strict with ours as with those of others
		ClaimsFiles.save(article, file);
		return finding;
	}

	private Article fresh() {
		Article article = ClaimsFactory.eINSTANCE.createArticle();
		String name = file.getFileName().toString().replaceFirst("[.][^.]*$", "");
		article.setId(ClaimDraft.idOf(name));
		article.setTitle(name);
		return article;
	}

	/** Copies the experiment of a run, unless the same is there. @return the copy */
	private Path keep(RunDirectory run, String article) throws IOException {
		String name = ClaimDraft.idOf(RunStatus.of(run.root()).experiment());
		for (int i = 1;; i++) {
			// Runs of claims are told apart by the names of their experiments, so no two have the same.
			String unique = i == 1 ? name : name + "-" + i;
			Path copy = file.resolveSibling(article + "-experiments").resolve(unique).resolve(unique + EXPERIMENT);
			if (!Files.exists(copy)) {
				Files.createDirectories(copy.getParent());
				copyInputs(run.inputs(), copy.resolveSibling(run.inputs().getFileName()));
				Files.copy(run.experiment(), copy);
				return copy;
			}
			if (Files.mismatch(copy, run.experiment()) < 0) {
				return copy;
			}
		}
	}

	private static void copyInputs(Path inputs, Path target) throws IOException {
		if (!Files.isDirectory(inputs)) {
			return;
		}
		Files.createDirectories(target);
		try (Stream<Path> files = Files.list(inputs)) {
			for (Path input : files.toList()) {
				Files.copy(input, target.resolve(input.getFileName()));
			}
		}
	}
}
