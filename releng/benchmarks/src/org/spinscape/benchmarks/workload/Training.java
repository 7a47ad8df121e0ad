// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.provider.Components;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.networks.data.GaussianClusters;
import org.spinscape.networks.layer.Dense;
import org.spinscape.networks.layer.Relu;
import org.spinscape.networks.model.NetworkModel;
import org.spinscape.networks.trainer.StochasticGradient;

/** A network with one hidden layer of rectifiers, ten classes, 8000 samples: an epoch in batches of 100, and derivatives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Training {

	/** Inputs and hidden units. */
	@Param({ "100-100" })
	public String network;

	private Sampler trainer;
	private Gradient.Evaluator gradients;
	private HessianProduct.Evaluator hessians;
	private double[] point;
	private double[] direction;
	private double[] result;

	/** Builds the network on normal clusters. */
	@Setup
	public void build() {
		String[] sizes = network.split("-");
		Components components = Components.of((kind, id) -> Optional.<Provider>of(switch (id) {
			case "gaussian-clusters" -> new GaussianClusters();
			case "dense" -> new Dense();
			default -> new Relu();
		}));
		NetworkModel provider = new NetworkModel();
		Hamiltonian<?> model = provider.build(provider.schema()
				.parse(new HashMap<>(Map.of("data", "gaussian-clusters(samples=8000, inputs=" + sizes[0] + ", classes=10)",
						"layers", "dense(units=" + sizes[1] + ", start=he) relu dense(units=10)", "decay", "0")))
				.with(components), Models.random(1));
		StochasticGradient method = new StochasticGradient();
		trainer = method.create(new SamplerSetup(model, method.schema().parse(new HashMap<>(Map.of("learning-rate", "0.01"))),
				Models.random(2), 1000, 0, _ -> method));
		gradients = model.capability(Gradient.class).orElseThrow().evaluator();
		hessians = model.capability(HessianProduct.class).orElseThrow().hessianEvaluator();
		point = new double[model.space().sites()];
		direction = new double[point.length];
		result = new double[point.length];
		for (int i = 0; i < point.length; i++) {
			point[i] = 0.1 * Models.random(i).nextGaussian();
			direction[i] = Models.random(-i).nextGaussian();
		}
	}

	/** An epoch. */
	@Benchmark
	public void epoch() {
		trainer.sweep();
	}

	/** The gradient over all samples. */
	@Benchmark
	public double gradient() {
		return gradients.evaluate(point, result);
	}

	/** The Hessian over all samples, applied to a vector. */
	@Benchmark
	public double[] hessian() {
		hessians.apply(point, direction, result);
		return result;
	}
}
