// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.List;

/** A polynomial in spins that depends on the index letters. */
sealed interface SpinPolynomial {

	/** Sums of more tuples than this are not counted one by one. */
	double LONG = 1e6;

	/** Adds its terms times a factor. */
	void emit(double[] frame, double factor, TermList out);

	/** Number of terms before equal ones are put together. */
	double size(double[] frame);

	/** Whether the number is the same for all values of the letters. */
	default boolean steady() {
		return true;
	}

	/** Its terms, equal ones put together. */
	default TermList expanded(double[] frame) {
		TermList list = new TermList();
		emit(frame, 1, list);
		list.merge();
		return list;
	}

	/**
	 * A number times spins.
	 *
	 * @param spins sites from 1
	 */
	record Product(Value coefficient, List<Site> spins, Place place, Letters letters) implements SpinPolynomial {

		@Override
		public void emit(double[] frame, double factor, TermList out) {
			double value = coefficient.in(frame);
			if (!Double.isFinite(value)) {
				Scalars.finite(value, place, letters.at(frame));
			}
			int[] sites = new int[spins.size()];
			for (int i = 0; i < sites.length; i++) {
				sites[i] = spins.get(i).in(frame, letters);
			}
			out.add(factor * value, sites, sites.length);
		}

		@Override
		public double size(double[] frame) {
			return 1;
		}
	}

	/** The site of a spin. @param sites their number */
	record Site(Value index, int sites, Place place) {

		/** From 0. */
		int in(double[] frame, Letters letters) {
			double value = index.in(frame);
			if (value >= 1 && value <= sites && value == Math.rint(value)) {
				return (int) value - 1;
			}
			String message = value == Math.rint(value) ? "there is no spin " + Names.text(value) : "the index is " + value;
			throw place.wrong(message + letters.at(frame) + "; spins are counted from 1 to " + sites
					+ ", let the letters end earlier, or go round with s[(i-1)%N+1]");
		}
	}

	/** The sum, or with a factor of -1 the difference, of two. */
	record Plus(SpinPolynomial left, SpinPolynomial right, double sign) implements SpinPolynomial {

		@Override
		public void emit(double[] frame, double factor, TermList out) {
			left.emit(frame, factor, out);
			right.emit(frame, sign * factor, out);
		}

		@Override
		public double size(double[] frame) {
			return left.size(frame) + right.size(frame);
		}

		@Override
		public boolean steady() {
			return left.steady() && right.steady();
		}
	}

	/** Something times or divided by a number. */
	record Scaled(SpinPolynomial of, Value by, boolean divided, Place place, Letters letters) implements SpinPolynomial {

		@Override
		public void emit(double[] frame, double factor, TermList out) {
			double value = by.in(frame);
			double scaled = divided ? factor / value : factor * value;
			of.emit(frame, Scalars.finite(scaled, place, letters.at(frame)), out);
		}

		@Override
		public double size(double[] frame) {
			return of.size(frame);
		}

		@Override
		public boolean steady() {
			return of.steady();
		}
	}

	/** Two polynomials times each other. */
	record Times(SpinPolynomial left, SpinPolynomial right) implements SpinPolynomial {

		@Override
		public void emit(double[] frame, double factor, TermList out) {
			out.addProduct(factor, left.expanded(frame), right.expanded(frame));
		}

		@Override
		public double size(double[] frame) {
			return left.size(frame) * right.size(frame);
		}

		@Override
		public boolean steady() {
			return left.steady() && right.steady();
		}
	}

	/** A whole power. */
	record Power(SpinPolynomial of, int exponent) implements SpinPolynomial {

		@Override
		public void emit(double[] frame, double factor, TermList out) {
			TermList base = of.expanded(frame);
			TermList product = new TermList();
			product.add(1, new int[0], 0);
			for (int i = 0; i < exponent; i++) {
				TermList next = new TermList();
				next.addProduct(1, product, base);
				next.merge();
				product = next;
			}
			out.addAll(factor, product);
		}

		@Override
		public double size(double[] frame) {
			return Math.pow(of.size(frame), exponent);
		}

		@Override
		public boolean steady() {
			return of.steady();
		}
	}

	/** A sum over tuples of index letters. */
	record Summed(Tuples over, SpinPolynomial of) implements SpinPolynomial {

		@Override
		public void emit(double[] frame, double factor, TermList out) {
			over.forEach(frame, () -> of.emit(frame, factor, out));
		}

		@Override
		public double size(double[] frame) {
			double count = over.count(frame);
			if (of.steady() || count > LONG) {
				return count * of.size(frame);
			}
			double[] sum = new double[1];
			over.forEach(frame, () -> sum[0] += of.size(frame));
			return sum[0];
		}

		@Override
		public boolean steady() {
			return over.steady() && of.steady();
		}
	}
}
