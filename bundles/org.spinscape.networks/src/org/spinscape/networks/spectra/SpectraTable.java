// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;

/** All layers in one table. */
record SpectraTable(List<LayerReport> layers) {

	static final ResultKind<Table> WEIGHT_SPECTRA = ResultKind.table("weight-spectra",
			"Spectra of the layers: sides, singular values, the edges of Marchenko and Pastur in eigenvalues of W'W over the"
					+ " longer side, the power law with the distance of Kolmogorov and Smirnov, and what shuffled weights give"
					+ " (2.5 %, 25 %, 50 %, 75 % and 97.5 % of the exponents, 50 % and 99 % of the largest eigenvalues)");

	Table table() {
		return new Table(WEIGHT_SPECTRA.tag(), List.of(
				new TextColumn("layer", layers.stream().map(each -> each.matrix().layer()).toList()),
				whole("rows", each -> each.matrix().rows()), whole("columns", each -> each.matrix().columns()),
				real("largest singular value", each -> singular(each, each.spectrum().largest())),
				real("smallest singular value", each -> singular(each, each.spectrum().values()[0])),
				real("mean square", each -> each.spectrum().law().variance()),
				real("lower edge", each -> each.spectrum().law().lower()),
				real("upper edge", each -> each.spectrum().law().upper()),
				real("largest eigenvalue", each -> each.spectrum().largest()),
				whole("spikes", each -> each.spectrum().above(each.spectrum().law().upper())),
				whole("spikes beyond chance", LayerReport::spikesBeyondChance),
				real("exponent", each -> each.fit().exponent()), real("exponent error", each -> each.fit().error()),
				real("tail from", each -> each.fit().from()), whole("tail values", each -> each.fit().tail()),
				real("distance", each -> each.fit().distance()), real("goodness", LayerReport::goodness),
				shuffled("shuffled 2.5 %", .025), shuffled("shuffled 25 %", .25), shuffled("shuffled 50 %", .5),
				shuffled("shuffled 75 %", .75), shuffled("shuffled 97.5 %", .975),
				real("shuffled largest 50 %", each -> ShuffledSpectra.quantile(each.chance().largest(), .5)),
				real("shuffled largest 99 %", each -> ShuffledSpectra.quantile(each.chance().largest(), .99))));
	}

	private static double singular(LayerReport layer, double eigenvalue) {
		int longer = Math.max(layer.matrix().rows(), layer.matrix().columns());
		return Math.sqrt(Math.max(0, eigenvalue) * longer);
	}

	private RealColumn shuffled(String name, double share) {
		return real(name, each -> ShuffledSpectra.quantile(each.chance().exponents(), share));
	}

	private RealColumn real(String name, ToDoubleFunction<LayerReport> value) {
		return new RealColumn(name, "", layers.stream().mapToDouble(value).toArray());
	}

	private IntegerColumn whole(String name, ToLongFunction<LayerReport> value) {
		return new IntegerColumn(name, "", layers.stream().mapToLong(value).toArray());
	}
}
