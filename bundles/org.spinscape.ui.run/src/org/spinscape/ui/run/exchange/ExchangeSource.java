// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.figures.exchange.Exchanges;
import org.spinscape.figures.exchange.WalkerPaths;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.live.TravelPoints;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.selection.ShownRun;

/**
 * What is drawn, and what is said above it.
 *
 * @param exchanges what is drawn
 * @param head      place and round trips, in words
 */
record ExchangeSource(Exchanges exchanges, String head) {

	private static final int DIGITS = 3;
	private static final String TEMPERATURE = "temperature";
	private static final String UNIT = "J/k_B";
	private static final List<ResultKind<?>> KINDS = List.of(ExchangeKinds.SWAP_ACCEPTANCE, ExchangeKinds.COLD_FRACTION,
			ExchangeKinds.WALKER_TEMPERATURES, SearchKinds.ROUND_TRIPS, ExchangeKinds.ROUND_TRIP_TIME);

	/** A task under way. */
	static ExchangeSource live(String task, TravelPoints points) {
		ExchangeState now = points.now();
		Series acceptance = Series.of(ExchangeKinds.SWAP_ACCEPTANCE, Series.Axis.of(TEMPERATURE, UNIT,
				now.betweenNeighbours()), Series.Axis.of("swap acceptance", "", now.acceptance()));
		Series fraction = Series.of(ExchangeKinds.COLD_FRACTION, Series.Axis.of(TEMPERATURE, UNIT, now.temperatures()),
				Series.Axis.of("cold fraction", "", now.coldFraction()));
		return new ExchangeSource(new Exchanges("", Optional.of(acceptance), Optional.of(fraction),
				Optional.of(new WalkerPaths(points.sweeps(), points.temperatures()))),
				task + ": " + trips(now.roundTrips(), now.roundTripTime()));
	}

	private static String trips(double count, double time) {
		return NumberPreferences.look().plain(count, DIGITS) + (count == 1 ? " round trip" : " round trips")
				+ (Double.isFinite(time) ? ", " + NumberPreferences.look().plain(time, DIGITS) + " sweeps each" : "");
	}

	/** Whether the results of a place say anything about exchanges. */
	static boolean isAt(ShownRun run, ResultKey place) {
		return run.entries().stream().anyMatch(entry -> entry.key().equals(place)
				&& ExchangeKinds.SWAP_ACCEPTANCE.same(entry.tag().kind()));
	}

	/** A place of a run on the disk. @throws IOException in words, also if nothing was exchanged there */
	static ExchangeSource stored(ShownRun run, ResultKey place) throws IOException {
		List<ResultEntry> entries = run.entries().stream().filter(entry -> entry.key().equals(place)
				&& KINDS.stream().anyMatch(kind -> kind.same(entry.tag().kind()))).toList();
		List<Result> results = run.reader().load(entries);
		Optional<Series> acceptance = first(results, ExchangeKinds.SWAP_ACCEPTANCE);
		if (acceptance.isEmpty()) {
			throw new IOException("nothing exchanges temperatures there; parallel-tempering does");
		}
		String trips = first(results, SearchKinds.ROUND_TRIPS).map(count -> ": " + trips(count.value(),
				first(results, ExchangeKinds.ROUND_TRIP_TIME).map(Scalar::value).orElse(Double.NaN))).orElse("");
		return new ExchangeSource(new Exchanges("", acceptance, first(results, ExchangeKinds.COLD_FRACTION),
				first(results, ExchangeKinds.WALKER_TEMPERATURES).map(WalkerPaths::of)), place.arm() + trips);
	}

	private static <R extends Result> Optional<R> first(List<Result> results, ResultKind<R> kind) {
		return kind.in(results).stream().findFirst();
	}

	/** Number of walkers whose travels are known. */
	int walkers() {
		return exchanges.paths().map(WalkerPaths::walkers).orElse(0);
	}
}
