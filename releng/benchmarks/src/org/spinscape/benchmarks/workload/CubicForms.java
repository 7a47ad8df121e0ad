// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.kernels.polynomial.CubicForm;

/** Energy and gradient of the spherical 3-spin glass with 200 components. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CubicForms {

	private static final int SIZE = 200;

	private final CubicForm.Evaluator form = CubicForm.sphericalGlass(SIZE, Models.random(1)).evaluator();
	private final double[] point = new SphereSpace(SIZE).random(Models.random(2)).values();
	private final double[] gradient = new double[SIZE];

	/** One evaluation. */
	@Benchmark
	public double evaluate() {
		return form.evaluate(point, gradient);
	}
}
