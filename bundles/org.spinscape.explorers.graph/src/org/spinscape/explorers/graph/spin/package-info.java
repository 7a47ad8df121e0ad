/** A pair model as a graph, and what is reported of its ground state. */
package org.spinscape.explorers.graph.spin;
