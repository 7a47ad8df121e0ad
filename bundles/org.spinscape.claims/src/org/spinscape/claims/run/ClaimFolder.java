// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.spinscape.claims.Finding;
import org.spinscape.claims.History;
import org.spinscape.claims.Size;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.files.ClaimsFiles;

/**
 * A folder of runs of claims: a run directory for each experiment and size, and the history of what was found.
 *
 * @param root the folder
 */
public record ClaimFolder(Path root) {

	private static final String LOCK = ".history.lock";

	/** The history. */
	public Path history() {
		return root.resolve("history." + ClaimsFiles.EXTENSION);
	}

	/** The run directory for a claim; claims of one experiment that change the same settings share it. */
	public Path run(LocatedClaim claim, Size size) {
		String path = claim.claim().getExperiment();
		String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("[.][^.]*$", "");
		String settings = size == Size.QUICK || claim.claim().getFull().isEmpty() ? ""
				: "-" + Integer.toHexString(claim.claim().getFull().stream()
						.map(setting -> setting.getName() + "=" + setting.getValue()).sorted().toList().hashCode());
		return root.resolve(claim.article().getId() + "-" + name + "-" + size.getLiteral() + settings);
	}

	/** The run to look at: that of full size if there is one, else the quick one, whether it is there or not. */
	public Path largest(LocatedClaim claim) {
		Path full = run(claim, Size.FULL);
		return Files.exists(full) ? full : run(claim, Size.QUICK);
	}

	/** Renames a run, so that its place is free for another: the first free of {@code NAME-1}, {@code NAME-2} and so on. */
	static void putAside(Path run) throws IOException {
		int number = 1;
		while (Files.exists(run.resolveSibling(run.getFileName() + "-" + number))) {
			number++;
		}
		Files.move(run, run.resolveSibling(run.getFileName() + "-" + number));
	}

	/** Adds findings to the history; others that add to it at the same time, in this process or another, lose none of theirs. */
	public void add(List<Finding> findings) throws ClaimsFileException, IOException {
		Files.createDirectories(root);
		synchronized (ClaimFolder.class) { // a lock on a file keeps out other processes only
			try (FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
				History history = ClaimsFiles.history(history());
				history.getFindings().addAll(findings);
				ClaimsFiles.save(history, history());
			}
		}
	}

	/** All that was found of a claim here, the latest last. */
	public List<Finding> findings(LocatedClaim claim) throws ClaimsFileException {
		return ClaimsFiles.history(history()).getFindings().stream()
				.filter(finding -> claim.id().equals(finding.getClaim())).toList();
	}

	/** The latest of findings by date; of one day the last. */
	public static Optional<Finding> latest(List<Finding> findings) {
		return findings.stream().max(Comparator.comparing(Finding::getDate)).map(found -> findings.stream()
				.filter(other -> other.getDate().equals(found.getDate())).reduce(found, (_, last) -> last));
	}
}
