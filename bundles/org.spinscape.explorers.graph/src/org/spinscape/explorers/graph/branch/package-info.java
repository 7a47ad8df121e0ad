/** Ground states of pair models by branch and bound, with bounds from semidefinite relaxations. */
package org.spinscape.explorers.graph.branch;
