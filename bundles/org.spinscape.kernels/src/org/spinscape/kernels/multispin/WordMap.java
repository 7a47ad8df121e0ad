// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.space.IsingConfiguration;

/**
 * Carries spins between words by blocks and words by sites. The sites that a word by sites has of one cell belong to
 * blocks that follow each other, in the same order: bits are taken together, and spread.
 */
final class WordMap {

	/** @param place of the cell; @param word by sites; @param shift first block; @param mask sites in the word */
	private record Part(int place, int word, int shift, long mask) {
	}

	private final BlockGrid grid;
	/** Place of each cell. */
	private final int[] places;
	private final Part[] parts;

	WordMap(BlockGrid grid, PackedLayout layout) {
		this.grid = grid;
		places = new int[layout.places()];
		for (int place = 0; place < places.length; place++) {
			places[layout.cells()[place]] = place;
		}
		int sites = grid.cells() * grid.blocks();
		List<Part> list = new ArrayList<>();
		for (int from = 0; from < sites; from += Long.SIZE) {
			long[] masks = new long[places.length];
			int[] shifts = new int[places.length];
			for (int site = Math.min(from + Long.SIZE, sites) - 1; site >= from; site--) {
				int place = places[grid.cell(site)];
				masks[place] |= 1L << site;
				shifts[place] = grid.block(site);
			}
			for (int place = 0; place < places.length; place++) {
				if (masks[place] != 0) {
					list.add(new Part(place, from / Long.SIZE, shifts[place], masks[place]));
				}
			}
		}
		parts = list.toArray(Part[]::new);
	}

	/** Reads a walker. @param target all up */
	void read(long[] words, int width, int lane, IsingConfiguration target) {
		int word = 0;
		long bits = 0;
		for (Part part : parts) {
			if (part.word != word) {
				target.flip(word, bits);
				word = part.word;
				bits = 0;
			}
			bits |= Long.expand(words[part.place * width + lane] >>> part.shift, part.mask);
		}
		target.flip(word, bits);
	}

	/** Writes a walker's spins, not their turned copies. */
	void write(IsingConfiguration state, long[] words, int width, int lane) {
		for (Part part : parts) {
			words[part.place * width + lane] = 0;
		}
		for (Part part : parts) {
			words[part.place * width + lane] |= Long.compress(state.word(part.word), part.mask) << part.shift;
		}
	}

	/** Turns one spin over, not its turned copies. */
	void flip(int site, long[] words, int width, int lane) {
		words[places[grid.cell(site)] * width + lane] ^= 1L << grid.block(site);
	}
}
