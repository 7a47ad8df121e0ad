// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.minima.Reduction;

/** Turns the passages between minima into results. */
final class SupergraphReport<C extends Configuration> {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ThermalKinds.NATIVE_PROBABILITY, LandscapeKinds.LOST_MINIMA,
			GraphKinds.SUPERGRAPH_NODES, GraphKinds.SUPERGRAPH_EDGES, ThermalKinds.FOLDING_TEMPERATURE);

	private final Nodes<C> nodes;
	private final long interval;
	private final String space;
	private final double[] temperatures;
	private final List<MeanWithError[]> probabilities;

	/** @param interval sweeps between two quenches */
	SupergraphReport(Hamiltonian<C> hamiltonian, Nodes<C> nodes, long interval) {
		this.nodes = nodes;
		this.interval = interval;
		space = new Reduction<>(hamiltonian).text();
		temperatures = nodes.temperatures();
		probabilities = IntStream.range(0, temperatures.length).mapToObj(nodes::probabilities).toList();
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		results.add(nodeTable());
		Balance balance = new Balance();
		List<double[]> rows = new ArrayList<>();
		long lost = 0;
		for (int t = 0; t < temperatures.length; t++) {
			Map<Nodes.Edge, long[]> passages = nodes.passages(t);
			balance.add(passages, nodes.runs());
			addEdges(t, passages, rows);
			lost += nodes.lost(t);
		}
		results.add(edgeTable(rows));
		results.add(balance.verdict(nodes.runs()));
		double[] shares = probabilities.stream().mapToDouble(p -> p[0].value()).toArray();
		double[] errors = probabilities.stream().mapToDouble(p -> p[0].error()).toArray();
		results.add(new Series(ThermalKinds.NATIVE_PROBABILITY.means(
				"Share of the sampled states whose descent ends in the native"
						+ " minimum, the lowest that was found; error from the scatter between runs"),
				Series.Axis.of("temperature", "J/k_B", temperatures),
				new Series.Axis("native probability", "", shares, errors)));
		results.add(foldingTemperature(shares, errors));
		results.add(Scalar.exact(LandscapeKinds.LOST_MINIMA.means("Number of quenches that ended in minima that"
				+ " found no room (parameter most-minima)"), lost));
		return results;
	}

	private Table nodeTable() {
		int n = nodes.list().size();
		int rows = n * temperatures.length;
		double[] temperature = new double[rows];
		long[] node = new long[rows];
		double[] energy = new double[rows];
		double[] probability = new double[rows];
		double[] error = new double[rows];
		double[] exit = new double[rows];
		String[] state = new String[rows];
		for (int t = 0; t < temperatures.length; t++) {
			long[] visits = nodes.visits(t);
			long[] exits = nodes.exits(t);
			for (int i = 0; i < n; i++) {
				int row = t * n + i;
				temperature[row] = temperatures[t];
				node[row] = i + 1;
				energy[row] = nodes.list().get(i).energy();
				state[row] = nodes.list().get(i).state().toText();
				probability[row] = probabilities.get(t)[i].value();
				error[row] = probabilities.get(t)[i].error();
				exit[row] = visits[i] == 0 ? Double.NaN : exits[i] / ((double) visits[i] * interval);
			}
		}
		return new Table(GraphKinds.SUPERGRAPH_NODES.means("Minima by rising energy, among " + space
				+ ", at each temperature: share of the states that descend there,"
				+ " with its error from the scatter between runs, and rate of passages from it to any other minimum"
				+ " (undefined where it was never met)"),
				List.of(new Table.RealColumn("temperature", "J/k_B", temperature), new Table.IntegerColumn("node", "", node),
						new Table.TextColumn("state", Arrays.asList(state)), new Table.RealColumn("energy", "J", energy),
						new Table.RealColumn("probability", "", probability), new Table.RealColumn("error", "", error),
						new Table.RealColumn("exit-rate", "1/sweeps", exit)));
	}

	private void addEdges(int t, Map<Nodes.Edge, long[]> passages, List<double[]> rows) {
		long[] visits = nodes.visits(t);
		passages.forEach((edge, counts) -> {
			double count = Arrays.stream(counts).sum();
			double rate = count / ((double) visits[edge.from()] * interval);
			rows.add(new double[] { temperatures[t], edge.from() + 1, edge.to() + 1, count, rate, rate / Math.sqrt(count) });
		});
	}

	private Table edgeTable(List<double[]> rows) {
		return new Table(GraphKinds.SUPERGRAPH_EDGES.means("Passages between minima (nodes) seen in quenches "
				+ interval + " sweeps apart: their number, and their rate"
				+ " per sweep spent in the first minimum, with its error if passages are independent"),
				List.of(real("temperature", "J/k_B", rows, 0), whole("from", rows, 1), whole("to", rows, 2),
						whole("passages", rows, 3), real("rate", "1/sweeps", rows, 4), real("error", "1/sweeps", rows, 5)));
	}

	private static Table.Column real(String name, String unit, List<double[]> rows, int column) {
		return new Table.RealColumn(name, unit, rows.stream().mapToDouble(row -> row[column]).toArray());
	}

	private static Table.Column whole(String name, List<double[]> rows, int column) {
		return new Table.IntegerColumn(name, "", rows.stream().mapToLong(row -> (long) row[column]).toArray());
	}

	/** Where the native probability falls through one half on the way up in temperature, by linear interpolation. */
	private Scalar foldingTemperature(double[] shares, double[] errors) {
		int[] order = IntStream.range(0, temperatures.length).boxed()
				.sorted((a, b) -> Double.compare(temperatures[a], temperatures[b])).mapToInt(Integer::intValue).toArray();
		double value = Double.NaN;
		double error = Double.NaN;
		for (int k = 1; k < order.length; k++) {
			int a = order[k - 1];
			int b = order[k];
			if (shares[a] >= 0.5 && shares[b] < 0.5) {
				double part = (shares[a] - 0.5) / (shares[a] - shares[b]);
				value = temperatures[a] + part * (temperatures[b] - temperatures[a]);
				double noise = Math.hypot((1 - part) * errors[a], part * errors[b]);
				error = noise * (temperatures[b] - temperatures[a]) / (shares[a] - shares[b]);
			}
		}
		return Scalar.thermal(ThermalKinds.FOLDING_TEMPERATURE.means("Temperature T_f at which the native"
				+ " probability is 1/2, by linear interpolation on the grid; undefined if it"
				+ " does not fall through 1/2 there"),
				value, error, nodes.runs());
	}
}
