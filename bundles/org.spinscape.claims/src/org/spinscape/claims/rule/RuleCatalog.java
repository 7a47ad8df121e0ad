// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rule;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.spinscape.claims.Rule;
import org.spinscape.claims.Setting;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;

/** The rules that can be used, by id. Immutable. */
public final class RuleCatalog {

	private final Map<String, ClaimRule> rules = new TreeMap<>();

	/** @param rules in any order; of two with one id the one whose class name sorts first is taken */
	public RuleCatalog(Collection<? extends ClaimRule> rules) {
		rules.forEach(rule -> this.rules.merge(rule.id(), rule,
				(one, other) -> one.getClass().getName().compareTo(other.getClass().getName()) <= 0 ? one : other));
	}

	/** All rules that are registered as services now. */
	public static RuleCatalog installed() {
		BundleContext context = FrameworkUtil.getBundle(RuleCatalog.class).getBundleContext();
		try {
			return new RuleCatalog(context.getServiceReferences(ClaimRule.class, null).stream()
					.map((ServiceReference<ClaimRule> reference) -> context.getService(reference)).toList());
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter to be wrong
		}
	}

	/** The rule with this id. */
	public Optional<ClaimRule> find(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** All rules, by id. */
	public Collection<ClaimRule> all() {
		return rules.values();
	}

	/** What is wrong with a rule as a claim sets it, in one sentence with the remedy; empty if nothing is. */
	public Optional<String> problem(Rule rule) {
		ClaimRule found = rules.get(rule.getProvider());
		if (found == null) {
			return Optional.of("there is no rule '" + rule.getProvider() + "'; use " + String.join(", ", rules.keySet())
					+ ", or install the plug-in that brings it");
		}
		try {
			parse(found, rule);
			return Optional.empty();
		} catch (ParameterException e) {
			return Optional.of("rule '" + found.id() + "': " + e.getMessage());
		}
	}

	/** Judges by a rule that {@link #problem} finds nothing wrong with. */
	public Judgement judge(Rule rule, Reading reading) throws IOException {
		ClaimRule found = rules.get(rule.getProvider());
		return found.judge(parse(found, rule), reading);
	}

	private static Parameters parse(ClaimRule found, Rule rule) {
		return found.schema().parse(rule.getParameters().stream()
				.collect(Collectors.toMap(Setting::getName, Setting::getValue, (_, last) -> last)));
	}
}
