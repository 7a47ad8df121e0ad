// SPDX-License-Identifier: EPL-2.0
/** Clusters of atoms in space. */
package org.spinscape.hamiltonians.cluster;
