// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.spinscape.claims.Article;
import org.spinscape.claims.Status;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.files.ClaimsFiles;
import org.spinscape.claims.rule.RuleCatalog;

/**
 * The claims that are installed. A plug-in contributes an article by a header in its manifest, which names the file:
 *
 * <pre>
 * Spinscape-Claims: claims/article.claims
 * </pre>
 *
 * @param claims   all claims, article by article in the order of plug-in names
 * @param problems files that cannot be used, one sentence each
 * @param rules    the rules they are judged by
 */
public record ClaimCatalog(List<LocatedClaim> claims, List<String> problems, RuleCatalog rules) {

	/** Header in the manifest of a plug-in: paths of its claims files, separated by commas. */
	public static final String HEADER = "Spinscape-Claims";

	public ClaimCatalog {
		claims = List.copyOf(claims);
		problems = List.copyOf(problems);
	}

	/** All that is installed now. */
	public static ClaimCatalog installed() {
		List<LocatedClaim> claims = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		RuleCatalog rules = RuleCatalog.installed();
		Stream.of(FrameworkUtil.getBundle(ClaimCatalog.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getHeaders().get(HEADER) != null && (bundle.getState() & USABLE) != 0)
				.sorted(Comparator.comparing(Bundle::getSymbolicName)).forEach(bundle -> {
					for (String path : bundle.getHeaders().get(HEADER).split(",")) {
						read(bundle, path.strip(), rules, claims, problems);
					}
				});
		return new ClaimCatalog(claims, problems, rules);
	}

	private static final int USABLE = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE;

	private static void read(Bundle bundle, String path, RuleCatalog rules, List<LocatedClaim> claims,
			List<String> problems) {
		BundleOrigin origin = new BundleOrigin(bundle);
		URL url = bundle.getEntry(path);
		if (url == null) {
			problems.add(origin.name() + ": has no '" + path + "', which the header " + HEADER + " names; correct the path");
			return;
		}
		try (InputStream in = url.openStream()) {
			add(origin, ClaimsFiles.parse(in.readAllBytes(), Path.of(bundle.getSymbolicName(), path)), rules, claims,
					problems);
		} catch (IOException | ClaimsFileException e) {
			problems.add(e.getMessage());
		}
	}

	/** These and the claims of files that a group has written for itself; what cannot be used of them becomes a problem. */
	public ClaimCatalog with(List<Path> files) {
		List<LocatedClaim> all = new ArrayList<>(claims);
		List<String> found = new ArrayList<>(problems);
		for (Path file : files) {
			try {
				add(new FolderOrigin(file), ClaimsFiles.load(file), rules, all, found);
			} catch (ClaimsFileException e) {
				found.add(e.getMessage());
			}
		}
		return new ClaimCatalog(all, found, rules);
	}

	/** The claims of a file. @throws ClaimsFileException if it is none */
	public static ClaimCatalog of(Path file) throws ClaimsFileException {
		List<LocatedClaim> claims = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		RuleCatalog rules = RuleCatalog.installed();
		add(new FolderOrigin(file), ClaimsFiles.load(file), rules, claims, problems);
		return new ClaimCatalog(claims, problems, rules);
	}

	private static void add(Origin origin, Article article, RuleCatalog rules, List<LocatedClaim> claims,
			List<String> problems) {
		article.getClaims().forEach(claim -> {
			String problem = claim.getStatus() == Status.NOT_MEASURED ? null : rules.problem(claim.getRule()).orElse(null);
			if (problem == null) {
				claims.add(new LocatedClaim(origin, article, claim));
			} else {
				problems.add(origin.name() + ": claim '" + claim.getId() + "': " + problem);
			}
		});
	}

	/** The claims that somebody means by a name: of that id, or all of them by {@code all}. */
	public List<LocatedClaim> named(String name) {
		return "all".equals(name) ? claims : claims.stream().filter(claim -> claim.named(name)).toList();
	}
}
