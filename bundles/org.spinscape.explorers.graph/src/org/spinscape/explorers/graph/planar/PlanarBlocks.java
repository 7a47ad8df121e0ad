// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.PlanarityTestingAlgorithm.Embedding;
import org.jgrapht.alg.planar.BoyerMyrvoldPlanarityInspector;
import org.jgrapht.graph.SimpleGraph;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** Draws a graph in the plane, block by block. */
final class PlanarBlocks {

	private PlanarBlocks() {
	}

	/** The blocks in the order of their first bonds; empty if the graph cannot be drawn without crossings. */
	static Optional<List<PlanarBlock>> of(SpinGraph graph) {
		List<PlanarBlock> blocks = new ArrayList<>();
		for (int[] bonds : BiconnectedBlocks.of(graph).bonds()) {
			if (bonds.length == 1) {
				blocks.add(new PlanarBlock(bonds, null));
				continue;
			}
			Optional<Triangulation> drawing = draw(graph, bonds);
			if (drawing.isEmpty()) {
				return Optional.empty();
			}
			blocks.add(new PlanarBlock(bonds, drawing.get()));
		}
		return Optional.of(blocks);
	}

	private static Optional<Triangulation> draw(SpinGraph graph, int[] bonds) {
		int[] ends = Arrays.stream(bonds).flatMap(bond -> Arrays.stream(new int[] { graph.from()[bond], graph.to()[bond] }))
				.toArray();
		int[] vertices = Arrays.stream(ends).sorted().distinct().toArray();
		int[] origin = Arrays.stream(ends).map(vertex -> Arrays.binarySearch(vertices, vertex)).toArray();
		Graph<Integer, Integer> block = new SimpleGraph<>(Integer.class);
		for (int vertex = 0; vertex < vertices.length; vertex++) {
			block.addVertex(vertex);
		}
		for (int edge = 0; edge < bonds.length; edge++) {
			block.addEdge(origin[2 * edge], origin[2 * edge + 1], edge);
		}
		BoyerMyrvoldPlanarityInspector<Integer, Integer> inspector = new BoyerMyrvoldPlanarityInspector<>(block);
		if (!inspector.isPlanar()) {
			return Optional.empty();
		}
		Embedding<Integer, Integer> embedding = inspector.getEmbedding();
		int[][] rotation = new int[vertices.length][];
		for (int vertex = 0; vertex < vertices.length; vertex++) {
			int here = vertex;
			rotation[vertex] = embedding.getEdgesAround(vertex).stream()
					.mapToInt(edge -> origin[2 * edge] == here ? 2 * edge : 2 * edge + 1).toArray();
		}
		return Optional.of(Triangulation.of(origin, rotation));
	}
}
