// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.explorers.exact.basin.Basins;
import org.spinscape.explorers.exact.basin.Funnels;
import org.spinscape.explorers.exact.equilibrium.Occupation;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.StateSums;
import org.spinscape.explorers.exact.minima.Minimum;

/** What gradient basins and funnels give as results. */
final class FunnelReport {

	static final ResultKind<Scalar> SHARED_MINIMA = ResultKind.scalar("shared-minima", "",
			"Number of minima whose exit leads to lower minima of different funnels; each is counted to one of them");
	static final ResultKind<Table> FUNNEL_TABLE = ResultKind.table("funnel-table",
			"Funnels by energy of their bottoms, exit being that of the bottom, infinite if there is none");
	static final ResultKind<Series> FUNNEL_WEIGHT = ResultKind.series("funnel-weight",
			"Equilibrium probability of the states whose steepest descent ends in the ground funnel");
	static final ResultKind<Series> GROUND_BASIN_WEIGHT = ResultKind.series("ground-basin-weight",
			"Equilibrium probability of the states whose steepest descent ends in a ground state");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.FUNNELS, SHARED_MINIMA, LandscapeKinds.FUNNEL_SHARE,
			LandscapeKinds.FUNNEL_MINIMA_SHARE, LandscapeKinds.GROUND_BASIN, FUNNEL_TABLE, FUNNEL_WEIGHT,
			GROUND_BASIN_WEIGHT);

	private final Landscape landscape;
	private final List<Minimum> minima;
	private final Basins basins;
	private final Funnels funnels;
	private final IntPredicate isGround;
	private final IntPredicate inGroundFunnel;
	/** Ends the meaning of each result. */
	private final String among;

	/** @param minima of the landscape's graph by rank */
	FunnelReport(Landscape landscape, List<Minimum> minima, Basins basins) {
		this.landscape = landscape;
		this.minima = minima;
		this.basins = basins;
		funnels = basins.funnels();
		long ground = minima.getFirst().units();
		isGround = rank -> minima.get(rank).units() == ground;
		inGroundFunnel = rank -> isGround.test(funnels.bottom(funnels.funnelOf(rank)));
		among = ", among " + landscape.space() + "; " + funnels.variant().description();
	}

	/** Number of funnels, and what share the ground funnel has. */
	List<Scalar> shares() {
		double states = landscape.graph().states();
		return List.of(
				Scalar.exact(LandscapeKinds.FUNNELS.more(among), funnels.count()),
				Scalar.exact(SHARED_MINIMA.more(among),
						funnels.shared()),
				Scalar.exact(LandscapeKinds.FUNNEL_SHARE.more(among),
						basins.states(minima.size(), inGroundFunnel) / states),
				Scalar.exact(LandscapeKinds.FUNNEL_MINIMA_SHARE.more(among),
						IntStream.range(0, minima.size()).filter(inGroundFunnel).count() / (double) minima.size()),
				Scalar.exact(LandscapeKinds.GROUND_BASIN.more(", among " + landscape.space()),
						basins.states(minima.size(), isGround) / states));
	}

	/** Boltzmann probabilities of the ground funnel and of the ground basin. */
	List<Result> weights(double[] temperatures, ExplorerContext context) {
		if (temperatures.length == 0) {
			return List.of();
		}
		context.phase("weights of funnels", 2L * temperatures.length);
		return List.of(
				weight(FUNNEL_WEIGHT.more(among), inGroundFunnel, temperatures, context),
				weight(GROUND_BASIN_WEIGHT.more(", among " + landscape.space()), isGround, temperatures, context));
	}

	private Series weight(ResultTag tag, IntPredicate ranks, double[] temperatures,
			ExplorerContext context) {
		StateGraph graph = landscape.graph();
		Occupation occupation = new Occupation(graph, minima.getFirst().energy(),
				state -> ranks.test(basins.descent().minimumOf(state)), new StateSums(graph.states(), context));
		return new Series(tag, Axis.of("temperature", "J/k_B", temperatures), Axis.of("probability", "",
				Arrays.stream(temperatures).map(occupation::probability).toArray()));
	}

	/** Names of the funnels. */
	List<String> labels() {
		return IntStream.range(0, funnels.count())
				.mapToObj(funnel -> funnel == 0 ? "ground funnel" : "funnel " + (funnel + 1)).toList();
	}

	/** One row for each funnel. */
	Table table() {
		int count = funnels.count();
		long[] inFunnel = new long[count];
		long[] states = new long[count];
		for (int rank = 0; rank < minima.size(); rank++) {
			inFunnel[funnels.funnelOf(rank)]++;
			states[funnels.funnelOf(rank)] += basins.descent().basin(rank);
		}
		int[] bottom = IntStream.range(0, count).map(funnels::bottom).toArray();
		List<Table.Column> columns = new ArrayList<>(List.of(
				IntegerColumn.numbered("funnel", count),
				new TextColumn("bottom", IntStream.of(bottom)
						.mapToObj(rank -> landscape.graph().text(minima.get(rank).state())).toList()),
				new RealColumn("energy", "J", IntStream.of(bottom).mapToDouble(rank -> minima.get(rank).energy()).toArray()),
				new RealColumn("exit", "J", IntStream.of(bottom).mapToDouble(funnels::exit).toArray()),
				new IntegerColumn("minima", "", inFunnel), new IntegerColumn("states", "", states)));
		return new Table(FUNNEL_TABLE.more(among), columns);
	}
}
