// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

/**
 * A straight line y = intercept + slope x through values with errors, by weighted least squares. Errors are those of the
 * values, made larger by the square root of chi squared per degree of freedom where the line does not fit.
 */
record Line(double intercept, double interceptError, double slope, double slopeError) {

	/**
	 * Fits.
	 *
	 * @param x      abscissae, at least two different ones
	 * @param y      values
	 * @param errors of the values, all positive
	 */
	static Line of(double[] x, double[] y, double[] errors) {
		double sum = 0;
		double sumX = 0;
		double sumY = 0;
		for (int i = 0; i < x.length; i++) {
			double weight = 1 / (errors[i] * errors[i]);
			sum += weight;
			sumX += weight * x[i];
			sumY += weight * y[i];
		}
		double centre = sumX / sum;
		double xx = 0;
		double xy = 0;
		for (int i = 0; i < x.length; i++) {
			double weight = 1 / (errors[i] * errors[i]);
			xx += weight * (x[i] - centre) * (x[i] - centre);
			xy += weight * (x[i] - centre) * y[i];
		}
		double slope = xy / xx;
		double intercept = sumY / sum - slope * centre;
		double chiSquared = 0;
		for (int i = 0; i < x.length; i++) {
			double off = (y[i] - intercept - slope * x[i]) / errors[i];
			chiSquared += off * off;
		}
		double wider = x.length > 2 ? Math.sqrt(Math.max(1, chiSquared / (x.length - 2))) : 1;
		return new Line(intercept, wider * Math.sqrt(1 / sum + centre * centre / xx), slope, wider / Math.sqrt(xx));
	}

	/**
	 * The slope of the line to which all points count alike: a fixed combination of the values, whose error follows from
	 * theirs, whatever the form of the curve.
	 *
	 * @param x      abscissae, at least two different ones
	 * @param y      values
	 * @param errors of the values
	 */
	static Line alike(double[] x, double[] y, double[] errors) {
		double centre = 0;
		double mean = 0;
		for (int i = 0; i < x.length; i++) {
			centre += x[i] / x.length;
			mean += y[i] / x.length;
		}
		double xx = 0;
		for (double each : x) {
			xx += (each - centre) * (each - centre);
		}
		double slope = 0;
		double slopeVariance = 0;
		double interceptVariance = 0;
		for (int i = 0; i < x.length; i++) {
			double share = (x[i] - centre) / xx;
			slope += share * y[i];
			slopeVariance += share * share * errors[i] * errors[i];
			double rest = 1.0 / x.length - centre * share;
			interceptVariance += rest * rest * errors[i] * errors[i];
		}
		return new Line(mean - slope * centre, Math.sqrt(interceptVariance), slope, Math.sqrt(slopeVariance));
	}
}
