// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import org.spinscape.claims.Article;
import org.spinscape.claims.Claim;

/**
 * A claim with the article it is in.
 *
 * @param origin  where the article is from
 * @param article the article
 * @param claim   the claim
 */
public record LocatedClaim(Origin origin, Article article, Claim claim) {

	/** {@code ARTICLE/CLAIM}, which is unique among all that is installed. */
	public String id() {
		return article.getId() + "/" + claim.getId();
	}

	/** How long its runs take as far as that was measured, as "4 s, full 101 s"; empty if neither was. */
	public String time() {
		String quick = claim.getQuickSeconds() > 0 ? claim.getQuickSeconds() + " s" : "";
		String full = claim.getFullSeconds() > 0 ? "full " + claim.getFullSeconds() + " s" : "";
		return quick + (quick.isEmpty() || full.isEmpty() ? "" : ", ") + full;
	}

	/** Whether somebody who writes this means it: its own id, with or without that of the article. */
	public boolean named(String name) {
		return name.equals(id()) || name.equals(claim.getId());
	}
}
