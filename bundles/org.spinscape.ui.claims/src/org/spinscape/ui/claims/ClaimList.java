// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimCatalog;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;

/**
 * All claims with what was found of them.
 *
 * @param rows     the claims, article by article
 * @param problems claims and files that cannot be used, one sentence each
 */
public record ClaimList(List<ClaimRow> rows, List<String> problems) {

	public ClaimList {
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	/** Claims with what was found in a folder, too. @throws ClaimsFileException if its history is none */
	public static ClaimList of(ClaimCatalog catalog, ClaimFolder folder) throws ClaimsFileException {
		List<ClaimRow> rows = new ArrayList<>();
		for (LocatedClaim claim : catalog.claims()) {
			rows.add(ClaimRow.of(claim, folder));
		}
		return new ClaimList(rows, catalog.problems());
	}
}
