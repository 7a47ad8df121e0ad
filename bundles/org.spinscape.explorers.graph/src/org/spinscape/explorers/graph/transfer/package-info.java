/** Sums and minima over all states of a narrow graph, site after site, with the states of a frontier in memory. */
package org.spinscape.explorers.graph.transfer;
