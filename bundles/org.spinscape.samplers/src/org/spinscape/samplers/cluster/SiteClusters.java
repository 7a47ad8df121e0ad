// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

/** Sites in clusters that are joined two by two (union-find). */
final class SiteClusters {

	/** A site of lower number in the same cluster, or the site itself. */
	private final int[] parent;

	SiteClusters(int sites) {
		parent = new int[sites];
	}

	/** Each site is a cluster of its own. */
	void separate() {
		for (int site = 0; site < parent.length; site++) {
			parent[site] = site;
		}
	}

	void join(int one, int other) {
		int a = root(one);
		int b = root(other);
		parent[Math.max(a, b)] = Math.min(a, b);
	}

	/** The lowest site of the cluster of {@code site}. */
	int root(int site) {
		int root = site;
		while (parent[root] != root) {
			parent[root] = parent[parent[root]];
			root = parent[root];
		}
		return root;
	}
}
