// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.claims.Article;
import org.spinscape.claims.Claim;
import org.spinscape.claims.Published;
import org.spinscape.claims.Source;
import org.spinscape.claims.Status;
import org.spinscape.core.result.ResultSelector;

/** What an article must have, beyond being one: every claim can be tested and refuted, and says where it is from. */
final class ArticleFaults {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final List<Fault> faults = new ArrayList<>();
	private final Set<String> keys;
	private final Set<String> ids = new HashSet<>();

	private ArticleFaults(Article article) {
		keys = article.getSources().stream().map(Source::getKey).collect(Collectors.toSet());
		if (!ID.matcher(article.getId()).matches()) {
			faults.add(new Fault("claims:Article", 0, "the article has the id '" + article.getId()
					+ "'; give one of lower case letters, digits and hyphens"));
		}
		for (int i = 0; i < article.getClaims().size(); i++) {
			check(article.getClaims().get(i), i);
		}
	}

	static List<Fault> of(Article article) {
		return new ArticleFaults(article).faults;
	}

	private void check(Claim claim, int number) {
		String name = "claim '" + claim.getId() + "'";
		if (!ID.matcher(claim.getId()).matches()) {
			say(number, name + " needs an id of lower case letters, digits and hyphens");
		} else if (!ids.add(claim.getId())) {
			say(number, "there are two claims '" + claim.getId() + "'; rename one");
		}
		require(number, name, "sentence", claim.getSentence(), "the claim in words");
		Stream.concat(claim.getSources().isBlank() ? Stream.empty() : Stream.of(claim.getSources().strip().split("\\s+")),
				claim.getPublished().stream().map(Published::getSource).filter(key -> !key.isEmpty()))
				.filter(key -> !keys.contains(key)).forEach(key -> say(number, name + " names the source '" + key
						+ "', which the file does not have; add it to sources, or correct the key"));
		if (claim.getStatus() == Status.NOT_MEASURED) {
			require(number, name, "missing", claim.getMissing(), "what is missing to measure it");
			return;
		}
		require(number, name, "refutation", claim.getRefutation(), "the observation that would refute it");
		require(number, name, "experiment", claim.getExperiment(), "the path of its experiment file");
		if (claim.getRule() == null || claim.getRule().getProvider().isEmpty()) {
			say(number, name + " has no rule; add a <rule> with its provider, for example interval");
		}
		if (claim.getQuantity() == null || claim.getQuantity().getResult().isEmpty()) {
			say(number, name + " has no quantity; add a <quantity> that names the result to read");
			return;
		}
		try {
			ResultSelector.parse(claim.getQuantity().getResult());
		} catch (IllegalArgumentException e) {
			say(number, name + ": " + e.getMessage());
		}
	}

	private void require(int number, String name, String attribute, String value, String what) {
		if (value.isBlank()) {
			say(number, name + " has no '" + attribute + "'; say " + what);
		}
	}

	private void say(int number, String message) {
		faults.add(new Fault("claims", number, message));
	}
}
