/**
 * Ising models on planar graphs. Where neighbouring spins disagree, a wall runs between the faces of the graph; walls
 * have no ends, and sets of walls correspond to perfect matchings of a graph that is made of the faces. The lightest one
 * is a ground state, the sum over all of them a partition function.
 */
package org.spinscape.explorers.graph.planar;
