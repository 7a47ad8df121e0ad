// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.TotalEnergy;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** Energy and specific heat at each temperature by itself. */
@Component(service = AnalyzerProvider.class)
public final class Thermodynamics implements AnalyzerProvider {

	static final ResultKind<Scalar> SPECIFIC_HEAT = ResultKind.scalar("specific-heat", "k_B/site",
			"Variance of the total energy over T^2, divided by the number of sites");

	private static final int MOST_BLOCKS = 32;
	/** Blocks shorter than this many autocorrelation times are not independent. */
	private static final int TIMES = 10;
	/** With fewer blocks their scatter does not give an error. */
	private static final int FEWEST_BLOCKS = 4;

	@Override
	public String id() {
		return "thermodynamics";
	}

	@Override
	public String name() {
		return "Energy and specific heat";
	}

	@Override
	public String description() {
		return "Energy per site and specific heat (the variance of the energy over T^2 and N) at each recorded temperature by"
				+ " itself, with errors by jackknife over blocks of the run longer than ten autocorrelation times. For curves"
				+ " between the temperatures, entropies and partition functions see reweighting.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("D. P. Landau, K. Binder", "A Guide to Monte Carlo Simulations in Statistical Physics",
				"Cambridge University Press", 2014, "10.1017/CBO9781139696463"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(List.of(ObservableKinds.ENERGY_PER_SITE,
				ObservableKinds.ENERGY_PER_SITE.curve(), SPECIFIC_HEAT, SPECIFIC_HEAT.curve()));
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of(TotalEnergy.OBSERVABLE);
	}

	@Override
	public Analyzer create(Parameters parameters) {
		return Thermodynamics::analyze;
	}

	private static List<Result> analyze(TaskData data) {
		Optional<Recording> found = TotalEnergy.of(data).filter(Recording::equilibrium);
		if (found.isEmpty() || data.facts().sites() == 0) {
			return List.of();
		}
		Recording energy = found.get();
		double sites = data.facts().sites();
		Estimate[][] estimates = new Estimate[2][energy.slots()];
		long[] effective = new long[energy.slots()];
		for (int slot = 0; slot < energy.slots(); slot++) {
			double[] mean = energy.componentMean(slot);
			// Differences from the mean keep the digits that squares of large energies would lose.
			double shift = Autocorrelation.of(mean).mean();
			double[] square = energy.componentSpread(slot, shift);
			for (int i = 0; i < mean.length; i++) {
				mean[i] -= shift;
			}
			Autocorrelation time = Autocorrelation.of(mean);
			effective[slot] = time.effectiveCount();
			double temperature = energy.temperatures()[slot];
			int blocks = (int) Math.min(MOST_BLOCKS, mean.length / Math.max(1, TIMES * time.tau()));
			double[][] rows = Jackknife.blocks(new double[][] { mean, square }, Math.max(1, blocks));
			Estimate[] both = Jackknife.several(rows, means -> new double[] { (means[0] + shift) / sites,
					(means[1] - means[0] * means[0]) / (temperature * temperature * sites) });
			for (int k = 0; k < 2; k++) {
				estimates[k][slot] = blocks < FEWEST_BLOCKS ? new Estimate(both[k].value(), Double.NaN) : both[k];
			}
		}
		List<Result> results = new ArrayList<>();
		results.add(result(ObservableKinds.ENERGY_PER_SITE.means("Thermal mean of the energy divided by the number"
				+ " of sites"), energy,
				estimates[0], effective));
		results.add(result(SPECIFIC_HEAT.tag(), energy, estimates[1], effective));
		return results;
	}

	private static Result result(ResultTag kind, Recording energy, Estimate[] estimates,
			long[] effective) {
		ResultTag full = kind.means(kind.meaning()
				+ "; error by jackknife over blocks, undefined where the run is shorter than "
				+ FEWEST_BLOCKS * TIMES + " autocorrelation times");
		if (estimates.length == 1) {
			return Scalar.thermal(full, estimates[0].value(), estimates[0].error(), effective[0]);
		}
		double[] values = new double[estimates.length];
		double[] errors = new double[estimates.length];
		for (int slot = 0; slot < values.length; slot++) {
			values[slot] = estimates[slot].value();
			errors[slot] = estimates[slot].error();
		}
		return new Series(full.curve(), Axis.of("temperature", "J/k_B", energy.temperatures()),
				new Axis(full.kind().id(), full.unit(), values, errors));
	}
}
