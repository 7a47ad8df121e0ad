// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.claims.Article;
import org.spinscape.claims.Claim;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Size;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.files.ClaimsFiles;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.FolderOrigin;
import org.spinscape.claims.run.LocatedClaim;

/**
 * What the authors of an article found, written into its file: for each claim the latest finding of each size takes the
 * place of the one before, and the time that its run took becomes the claim's. Earlier findings stay in the history of the
 * folder.
 *
 * @param file the claims file
 */
public record FindingsOfRecord(Path file) {

	/**
	 * Takes over what a folder of runs has of the claims.
	 *
	 * @return the findings that went into the file
	 * @throws ClaimsFileException if the file or the history cannot be used
	 * @throws IOException         if the file cannot be written
	 */
	public List<Finding> take(ClaimFolder folder) throws ClaimsFileException, IOException {
		Article article = ClaimsFiles.load(file);
		Map<Path, Integer> seconds = new HashMap<>();
		List<Finding> taken = new ArrayList<>();
		for (Claim claim : article.getClaims()) {
			LocatedClaim located = new LocatedClaim(new FolderOrigin(file), article, claim);
			List<Finding> all = folder.findings(located);
			for (Size size : Size.values()) {
				Optional<Finding> latest = ClaimFolder.latest(all.stream().filter(one -> one.getSize() == size).toList());
				if (latest.isPresent()) {
					taken.add(latest.get());
					replace(claim, latest.get());
					// Claims share runs, and only the first of them waited for it; of an earlier version it may have taken longer.
					String version = latest.get().getVersion();
					int took = all.stream().filter(one -> one.getSize() == size && Objects.equals(one.getVersion(), version))
							.mapToInt(Finding::getSeconds).max().orElse(0);
					time(claim, size, seconds.merge(folder.run(located, size), took, Math::max));
				}
			}
		}
		if (!taken.isEmpty()) {
			ClaimsFiles.save(article, file);
		}
		return taken;
	}

	private static void replace(Claim claim, Finding found) {
		Finding copy = EcoreUtil.copy(found);
		copy.setClaim(""); // it stands in the claim
		claim.getFindings().removeIf(old -> old.getSize() == copy.getSize());
		claim.getFindings().add(copy.getSize() == Size.QUICK ? 0 : claim.getFindings().size(), copy);
	}

	private static void time(Claim claim, Size size, int seconds) {
		if (seconds > 0 && size == Size.QUICK) {
			claim.setQuickSeconds(seconds);
		} else if (seconds > 0) {
			claim.setFullSeconds(seconds);
		}
	}
}
