// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.spinscape.claims.Claim;
import org.spinscape.claims.ClaimsFactory;
import org.spinscape.claims.Quantity;
import org.spinscape.claims.Rule;
import org.spinscape.claims.Setting;
import org.spinscape.core.result.Quoted;

/**
 * A claim about a number that was measured: it lies between two bounds.
 *
 * @param id       lower case with hyphens
 * @param sentence the claim in words
 * @param number   what was measured
 * @param least    lower bound; negative infinity for none
 * @param most     upper bound; infinity for none
 */
public record ClaimDraft(String id, String sentence, MeasuredNumber number, double least, double most) {

	/**
	 * Errors between a value and the bounds proposed for it. The rule wants a value to lie within the bounds by two errors;
	 * with many samples that of another seed does so in 99.5 % of all runs, since the two differ by more than four in so few.
	 */
	private static final double USUAL_REACH = 6;

	private static final int WORDS_OF_ID = 6;

	/** @throws IllegalArgumentException in one sentence if it says nothing, or cannot hold */
	public ClaimDraft {
		if (sentence.isBlank()) {
			throw new IllegalArgumentException("A claim needs a sentence; say what is claimed");
		}
		if (!(least <= most)) {
			throw new IllegalArgumentException("The lower bound " + least + " is above the upper bound " + most
					+ "; exchange them");
		}
		if (least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY) {
			throw new IllegalArgumentException("A claim without bounds cannot be refuted; give a lower or an upper one");
		}
	}

	/** The lower bound proposed for a number; the number itself if it is exact. */
	public static double least(MeasuredNumber number) {
		return number.scalar().value() - reach(number);
	}

	/** The upper bound proposed for a number. */
	public static double most(MeasuredNumber number) {
		return number.scalar().value() + reach(number);
	}

	private static double reach(MeasuredNumber number) {
		double error = number.scalar().error();
		return Double.isFinite(error) ? USUAL_REACH * error : 0;
	}

	/** An id made of the first words of a sentence. */
	public static String idOf(String sentence) {
		return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(word -> !word.isEmpty())
				.limit(WORDS_OF_ID).collect(Collectors.joining("-"));
	}

	/** The claim, open and without a finding. @param experiment path of its experiment, relative to the claims file */
	Claim claim(String experiment) {
		Claim claim = ClaimsFactory.eINSTANCE.createClaim();
		claim.setId(id);
		claim.setSentence(sentence.strip());
		claim.setRefutation("A value " + (least == most ? "other than " + Quoted.plain(least, DIGITS)
				: least == Double.NEGATIVE_INFINITY ? "above " + Quoted.plain(most, DIGITS)
						: most == Double.POSITIVE_INFINITY ? "below " + Quoted.plain(least, DIGITS)
								: "outside of " + Quoted.plain(least, DIGITS) + " to " + Quoted.plain(most, DIGITS))
				+ ".");
		claim.setExperiment(experiment);
		Quantity quantity = ClaimsFactory.eINSTANCE.createQuantity();
		quantity.setResult(number.selector().text());
		quantity.setArm(number.arm());
		quantity.setPoint(number.point());
		quantity.setWords(number.selector().kind().replace('-', ' '));
		quantity.setUnit(number.scalar().unit());
		claim.setQuantity(quantity);
		Rule rule = ClaimsFactory.eINSTANCE.createRule();
		rule.setProvider("interval");
		bound(rule, "least", least);
		bound(rule, "most", most);
		claim.setRule(rule);
		return claim;
	}

	private static final int DIGITS = 5;

	private static void bound(Rule rule, String name, double value) {
		if (Double.isFinite(value)) {
			Setting setting = ClaimsFactory.eINSTANCE.createSetting();
			setting.setName(name);
			setting.setValue(Double.toString(value));
			rule.getParameters().add(setting);
		}
	}
}
