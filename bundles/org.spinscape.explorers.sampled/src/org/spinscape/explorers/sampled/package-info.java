// SPDX-License-Identifier: EPL-2.0
/**
 * Explorers of landscapes too large to be listed, each in a room of its own: {@code minima} (quenches counted),
 * {@code saddles} (trees from lids and paths between minima), {@code passage} (first passage), {@code aging},
 * {@code walks} (ruggedness along walks), {@code supergraph} (a network of what quenches meet) and {@code staged}
 * (chains that fold in stages). They share {@code walkers}: samplers run inside an explorer.
 */
package org.spinscape.explorers.sampled;
