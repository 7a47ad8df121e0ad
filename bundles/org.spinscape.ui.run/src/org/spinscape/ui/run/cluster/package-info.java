// SPDX-License-Identifier: EPL-2.0
/** Runs that the jobs of a cluster carry out: what is asked of Slurm, submitted and followed. */
package org.spinscape.ui.run.cluster;
