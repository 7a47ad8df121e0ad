// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.formula;

import java.util.List;
import java.util.Optional;

/** A part of a formula. */
public sealed interface FormulaNode {

	/** Parts beside each other. */
	record Row(List<FormulaNode> parts) implements FormulaNode {
		/** Keeps a copy. */
		public Row {
			parts = List.copyOf(parts);
		}
	}

	/** A letter that stands for a quantity. */
	record Letter(String text) implements FormulaNode {
	}

	/** A number. */
	record Digits(String text) implements FormulaNode {
	}

	/** An operator, relation, bracket or the name of a function. */
	record Sign(String text) implements FormulaNode {
	}

	/** Words of a language, or what is not known and stands as it is written. */
	record Words(String text) implements FormulaNode {
	}

	/** Room. @param em in widths of the letter M */
	record Space(double em) implements FormulaNode {
	}

	/** One thing over another. */
	record Fraction(FormulaNode over, FormulaNode under) implements FormulaNode {
	}

	/** A square root. */
	record Root(FormulaNode of) implements FormulaNode {
	}

	/** A line above. */
	record Overline(FormulaNode of) implements FormulaNode {
	}

	/** In bold letters. */
	record Bold(FormulaNode of) implements FormulaNode {
	}

	/**
	 * A thing with what stands at its foot and its head.
	 *
	 * @param base  the thing; a row without parts if scripts stand alone
	 * @param below its index
	 * @param above its exponent
	 */
	record Scripted(FormulaNode base, Optional<FormulaNode> below, Optional<FormulaNode> above) implements FormulaNode {

		/** Whether the scripts are limits, which stand under and over their sign. */
		public boolean limits() {
			return base instanceof Sign sign && sign.text().matches("[\u2211\u220f]");
		}
	}
}
