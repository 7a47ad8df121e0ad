/** Ground states of spins whose couplings do not compete, in any fields, as minimum cuts. */
package org.spinscape.explorers.graph.flow;
