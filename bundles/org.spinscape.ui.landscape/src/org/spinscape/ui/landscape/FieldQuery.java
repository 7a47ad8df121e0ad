// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.spinscape.core.data.Shape;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InputWeights;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.Configuration;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.engine.run.RunException;
import org.spinscape.figures.weights.FieldFigures;
import org.spinscape.figures.weights.FieldTiles;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.RunCatalog;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.selection.ShownState;

/**
 * Finds what the units at a place see: in the results, if a report put it there, else in a state of a network, whose
 * landscape is built for that and kept, since more of it will be asked.
 */
final class FieldQuery {

	private static final String NONE = "Nothing at this place has units that look at inputs: networks have, in the states"
			+ " that were kept, and Boltzmann machines, of which the explorer machine-report tells.";

	private static final List<ResultKind<?>> OF_FIELDS = List.of(WeightKinds.RECEPTIVE_FIELDS, WeightKinds.TRAINING_FIELDS,
			WeightKinds.INPUT_PLACES);

	private Path run;
	private ResultKey place;
	private Hamiltonian<?> model;

	/**
	 * What units see.
	 *
	 * @param tiles   their weights
	 * @param caption of what state they are, or of what result
	 * @param frames  their weights by training step, if they were kept
	 */
	record Seen(FieldTiles tiles, String caption, SortedMap<Integer, FieldTiles> frames) {
	}

	/**
	 * Finds. Slow: not for the thread of the user interface.
	 *
	 * @param folder  the directory of the run; empty if it is not known
	 * @param minimum rank of a minimum, from 0; negative for the ground state or the first state kept
	 * @throws IOException  if results cannot be read, or there is nothing to see
	 * @throws RunException if the landscape cannot be built
	 */
	synchronized Seen find(ShownRun shown, Optional<Path> folder, ResultKey key, int minimum)
			throws IOException, RunException {
		List<ResultEntry> reported = shown.entries().stream().filter(entry -> entry.key().equals(key)
				&& OF_FIELDS.stream().anyMatch(kind -> kind.same(entry.tag().kind()))).toList();
		List<Result> results = shown.reader().load(reported);
		Optional<FieldTiles> tiles = FieldFigures.tiles(results);
		if (tiles.isPresent()) {
			return new Seen(tiles.get(), WeightKinds.RECEPTIVE_FIELDS.in(results).getFirst().tag().title(),
					FieldFigures.frames(results));
		}
		ShownState state = ShownState.of(ShownLandscape.read(shown, key), minimum);
		if (state == null || folder.isEmpty()) {
			throw new IOException(NONE);
		}
		if (!folder.get().equals(run) || !key.equals(place)) {
			model = null;
			model = Landscapes.of(folder.get(), key, RunCatalog.of(folder.get()));
			run = folder.get();
			place = key;
		}
		InputWeights units = model.capability(InputWeights.class).orElseThrow(() -> new IOException(NONE));
		return new Seen(tiles(units, parse(model, state.text())), state.caption(), Collections.emptySortedMap());
	}

	private static Configuration parse(Hamiltonian<?> model, String text) {
		return model.space().parse(text);
	}

	private static FieldTiles tiles(InputWeights units, Configuration state) {
		Shape shape = units.inputShape();
		return FieldTiles.of(units.inputWeights(state), shape.channels(), shape.height(), shape.width());
	}
}
